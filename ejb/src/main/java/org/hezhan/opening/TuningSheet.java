package org.hezhan.opening;

import static org.hezhan.intake.SheetFlaw.VALUE_TWICE;
import static org.hezhan.opening.PackFlaw.TUNING_WRONG;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.hezhan.indicator.Tuning;
import org.hezhan.intake.Column;
import org.hezhan.intake.Faults;
import org.hezhan.intake.Reading;
import org.hezhan.intake.Sheet;
import org.hezhan.intake.SheetKind;
import org.hezhan.shared.Refusal;

/** The numbers that a district sets otherwise than the catalogue of indicators (指标参数表). */
final class TuningSheet {

    static final SheetKind KIND = new SheetKind(
            "indicators.csv",
            Column.needed("code", "ACT_LARGE"),
            Column.needed("key", "minHeadcount"),
            Column.needed("value", "50"));

    private TuningSheet() {}

    static List<Tuning> read(String content, Faults faults) {
        var tunings = new ArrayList<Tuning>();
        var lines = new HashMap<String, Integer>();
        for (var row : Sheet.readPack(KIND, KIND.file(), content, faults).rows()) {
            var in = new Reading(row, faults);
            var tuning = new Tuning(in.text("code", 40), in.text("key", 40), in.integer("value", 0, 1_000_000_000));
            var first = lines.putIfAbsent(tuning.code() + "/" + tuning.key(), in.line());
            if (first != null) {
                in.fault("key", VALUE_TWICE, tuning.key(), first);
            }
            if (in.isSound()) {
                check(tuning, in);
            }
            if (in.isSound()) {
                tunings.add(tuning);
            }
        }
        return tunings;
    }

    private static void check(Tuning tuning, Reading in) {
        try {
            tuning.check();
        } catch (Refusal refusal) {
            in.fault("key", TUNING_WRONG, tuning.code(), tuning.key(), tuning.value());
        }
    }
}

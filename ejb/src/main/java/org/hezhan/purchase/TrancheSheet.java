package org.hezhan.purchase;

import static org.hezhan.intake.SheetFlaw.VALUE_TWICE;
import static org.hezhan.purchase.PurchaseFlaw.CONDITION_UNKNOWN;
import static org.hezhan.purchase.PurchaseFlaw.SCHEME_SEALED;
import static org.hezhan.purchase.PurchaseFlaw.SEQUENCE_BROKEN;
import static org.hezhan.purchase.PurchaseFlaw.SHARES_DO_NOT_ADD_UP;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import org.hezhan.intake.Column;
import org.hezhan.intake.Faults;
import org.hezhan.intake.Reading;
import org.hezhan.intake.Sheet;
import org.hezhan.intake.SheetKind;

/** The sheet of payment schemes (拨付方案表). */
final class TrancheSheet {

    static final SheetKind KIND = new SheetKind(
            "tranches.csv",
            Column.needed("scheme", "S541"),
            Column.needed("seq", "1"),
            Column.needed("share_bp", "5000"),
            Column.free("conditions", "CONTRACT_EFFECTIVE"));

    private TrancheSheet() {}

    static List<TrancheRow> read(Sheet sheet, ContractRoll roll, Faults faults) {
        var rows = new ArrayList<TrancheRow>();
        var lines = new HashMap<String, Integer>();
        var last = new LinkedHashMap<String, Reading>();
        for (var line : sheet.rows()) {
            var in = new Reading(line, faults);
            var row = new TrancheRow(
                    in.text("scheme", 30),
                    in.integer("seq", 1, 40),
                    in.integer("share_bp", 1, Shares.WHOLE_BP),
                    in.list("conditions"));
            row.conditions().stream()
                    .filter(condition -> !Condition.isWritten(condition))
                    .forEach(condition -> in.fault("conditions", CONDITION_UNKNOWN, condition));
            var first = lines.putIfAbsent(row.key(), in.line());
            if (first != null) {
                in.fault("seq", VALUE_TWICE, row.key(), first);
            }
            roll.enterScheme(row.scheme());
            last.put(row.scheme(), in);
            rows.add(row);
        }
        last.forEach((scheme, in) -> {
            var parts = rows.stream().filter(row -> row.scheme().equals(scheme)).toList();
            checkWhole(in, parts);
            if (roll.isSchemeSealed(scheme) && !roll.held().tranches().containsAll(parts)) {
                in.fault("scheme", SCHEME_SEALED, scheme);
            }
        });
        return rows;
    }

    private static void checkWhole(Reading in, List<TrancheRow> scheme) {
        var sum = scheme.stream().mapToInt(TrancheRow::shareBp).sum();
        if (sum != Shares.WHOLE_BP) {
            in.fault("share_bp", SHARES_DO_NOT_ADD_UP, scheme.getFirst().scheme(), sum);
        }
        for (var i = 0; i < scheme.size(); i++) {
            if (scheme.get(i).seq() != i + 1) {
                in.fault("seq", SEQUENCE_BROKEN, scheme.getFirst().scheme(), i + 1);
                return;
            }
        }
    }
}

package org.hezhan.purchase;

import static org.hezhan.intake.SheetFlaw.REFERENCE_UNKNOWN;
import static org.hezhan.intake.SheetFlaw.VALUE_TWICE;
import static org.hezhan.purchase.PurchaseFlaw.CONTRACT_SEALED;
import static org.hezhan.purchase.PurchaseFlaw.INDICATOR_UNKNOWN;
import static org.hezhan.purchase.PurchaseFlaw.STATION_OUTSIDE;
import static org.hezhan.purchase.PurchaseFlaw.TARGET_NOT_MEASURED;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hezhan.indicator.Indicator;
import org.hezhan.indicator.Indicators;
import org.hezhan.intake.Column;
import org.hezhan.intake.Faults;
import org.hezhan.intake.Reading;
import org.hezhan.intake.Sheet;
import org.hezhan.intake.SheetKind;

/** The sheet of promised targets (指标承诺表), in the units that people read: hours, yuan, percent, pieces. */
final class CommitmentSheet {

    static final SheetKind KIND = new SheetKind(
            "commitments.csv",
            Column.needed("contract_no", "TX-2025-01"),
            Column.needed("station_code", "43010300201"),
            Column.needed("indicator", "HOME_VISIT"),
            Column.needed("target_per_year", "480"));

    private static final Map<String, Indicator> CATALOGUE =
            Indicators.all().stream().collect(Collectors.toMap(Indicator::code, indicator -> indicator));

    private CommitmentSheet() {}

    static List<CommitmentRow> read(Sheet sheet, ContractRoll roll, Faults faults) {
        var rows = new ArrayList<CommitmentRow>();
        var lines = new HashMap<String, Integer>();
        var sealed = new HashSet<>(roll.held().commitments());
        for (var line : sheet.rows()) {
            var in = new Reading(line, faults);
            var contract = in.text("contract_no", 40);
            var station = in.digits("station_code", 11);
            var indicator = in.text("indicator", 40);
            var row = new CommitmentRow(contract, station, indicator, target(in, indicator));
            if (in.isSound()) {
                check(in, row, roll);
                if (roll.isSealed(row.contractNo()) && !sealed.contains(row)) {
                    in.fault("contract_no", CONTRACT_SEALED, row.contractNo());
                }
            }
            var first = lines.putIfAbsent(row.key(), in.line());
            if (first != null) {
                in.fault("indicator", VALUE_TWICE, row.key(), first);
            }
            if (in.isSound()) {
                rows.add(row);
            }
        }
        return rows;
    }

    private static long target(Reading in, String code) {
        var shown = in.number("target_per_year");
        var indicator = CATALOGUE.get(code);
        if (indicator == null) {
            if (!code.isEmpty()) {
                in.fault("indicator", INDICATOR_UNKNOWN, code);
            }
            return 0;
        }
        try {
            var target = shown.multiply(BigDecimal.valueOf(indicator.scale())).longValueExact();
            if (target <= 0) {
                in.fault("target_per_year", TARGET_NOT_MEASURED, shown.toPlainString(), code);
            }
            return target;
        } catch (ArithmeticException e) {
            in.fault("target_per_year", TARGET_NOT_MEASURED, shown.toPlainString(), code);
            return 0;
        }
    }

    private static void check(Reading in, CommitmentRow row, ContractRoll roll) {
        if (!roll.hasContract(row.contractNo())) {
            in.fault("contract_no", REFERENCE_UNKNOWN, row.contractNo());
        } else if (!roll.stationsOf(row.contractNo()).contains(row.stationCode())) {
            in.fault("station_code", STATION_OUTSIDE, row.stationCode(), row.contractNo());
        }
    }
}

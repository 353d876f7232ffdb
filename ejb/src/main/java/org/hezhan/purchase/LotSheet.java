package org.hezhan.purchase;

import static org.hezhan.intake.SheetFlaw.VALUE_TWICE;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.hezhan.intake.Column;
import org.hezhan.intake.Faults;
import org.hezhan.intake.Reading;
import org.hezhan.intake.Sheet;
import org.hezhan.intake.SheetFlaw;
import org.hezhan.intake.SheetKind;
import org.hezhan.roster.Roll;

/** The sheet of contracts by lot (合同表). */
final class LotSheet {

    static final SheetKind KIND = new SheetKind(
            "lots.csv",
            Column.needed("project_code", "TX-2025"),
            Column.needed("project_zh", "Tianxin 2025-2027"),
            Column.needed("lot_no", "1"),
            Column.needed("lot_zh", "Lot 1"),
            Column.needed("contract_no", "TX-2025-01"),
            Column.free("plan_no", "TXCG-202411000001"),
            Column.needed("contractor_uscc", "52430103MJTX00010W"),
            Column.chosen("method", ProcurementMethod.class, ProcurementMethod.OPEN_TENDER),
            Column.needed("total_yuan", "2410000.00"),
            Column.needed("tranche_scheme", "S541"),
            Column.needed("starts_on", "2025-01-01"),
            Column.needed("ends_on", "2027-12-31"),
            Column.needed("service_years", "3"),
            Column.needed("posts_required", "10"),
            Column.free("signed_on", ""),
            Column.free("published_on", ""),
            Column.free("filed_on", ""),
            Column.free("published_url", ""),
            Column.needed("station_codes", "43010300201 43010300401"));

    private LotSheet() {}

    static List<LotRow> read(Sheet sheet, ContractRoll roll, Roll roster, Faults faults) {
        var rows = new ArrayList<LotRow>();
        var lines = new HashMap<String, Integer>();
        for (var line : sheet.rows()) {
            var in = new Reading(line, faults);
            var row = row(in, roster);
            var first = lines.putIfAbsent(row.contractNo(), in.line());
            if (first != null) {
                in.fault("contract_no", VALUE_TWICE, row.contractNo(), first);
            }
            LotCheck.check(in, row, roll, roster);
            roll.enter(row);
            if (in.isSound()) {
                rows.add(row);
            }
        }
        return rows;
    }

    private static LotRow row(Reading in, Roll roster) {
        return new LotRow(
                in.text("project_code", 40),
                in.text("project_zh", 100),
                in.integer("lot_no", 1, 99),
                in.text("lot_zh", 100),
                in.text("contract_no", 40),
                in.optional("plan_no", 40),
                in.text("contractor_uscc", 100),
                in.choice("method", ProcurementMethod.class),
                in.yuan("total_yuan"),
                in.text("tranche_scheme", 30),
                in.date("starts_on"),
                in.date("ends_on"),
                in.integer("service_years", 1, Terms.MOST_YEARS),
                in.integer("posts_required", 0, 999),
                in.optionalDate("signed_on"),
                in.optionalDate("published_on"),
                in.optionalDate("filed_on"),
                in.optional("published_url", 300),
                stations(in, roster));
    }

    /** A station may be written by its street's code where the street has only one. */
    private static List<String> stations(Reading in, Roll roster) {
        in.text("station_codes", 4000);
        return in.list("station_codes").stream()
                .map(code -> {
                    var there = code.length() == 11 ? List.of(code) : roster.stationsIn(code);
                    if (there.size() != 1 || !roster.hasStation(there.getFirst())) {
                        in.fault("station_codes", SheetFlaw.REFERENCE_UNKNOWN, code);
                        return code;
                    }
                    return there.getFirst();
                })
                .sorted()
                .toList();
    }
}

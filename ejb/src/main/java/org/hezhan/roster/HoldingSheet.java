package org.hezhan.roster;

import static org.hezhan.intake.SheetFlaw.DATES_REVERSED;
import static org.hezhan.intake.SheetFlaw.REFERENCE_UNKNOWN;
import static org.hezhan.intake.SheetFlaw.VALUE_TWICE;
import static org.hezhan.roster.RosterFlaw.HELD_BEFORE_OPENED;
import static org.hezhan.roster.RosterFlaw.PERSON_HOLDS_TWO;
import static org.hezhan.roster.RosterFlaw.POST_HELD_TWICE;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.hezhan.intake.Column;
import org.hezhan.intake.Faults;
import org.hezhan.intake.Reading;
import org.hezhan.intake.Sheet;
import org.hezhan.intake.SheetKind;

/** The sheet of holders (在岗表). */
final class HoldingSheet {

    static final SheetKind KIND = new SheetKind(
            "holdings.csv",
            Column.needed("station_code", "43010300201"),
            Column.needed("post_no", "1"),
            Column.needed("account", "zhou.ruoan"),
            Column.needed("start_on", "2025-01-01"),
            Column.free("end_on", ""),
            Column.chosen("cert_level", Certificate.class, Certificate.INTERMEDIATE),
            Column.free("cert_no", ""),
            Column.free("employment_contract_no", ""));

    private HoldingSheet() {}

    static List<HoldingRow> read(Sheet sheet, Roll roll, Faults faults) {
        var rows = new ArrayList<HoldingRow>();
        var lines = new HashMap<String, Integer>();
        for (var line : sheet.rows()) {
            var in = new Reading(line, faults);
            var row = row(in);
            if (in.isSound()) {
                check(in, row, roll);
                var first = lines.putIfAbsent(row.key(), in.line());
                if (first != null) {
                    in.fault("post_no", VALUE_TWICE, row.key(), first);
                }
                roll.enter(row);
            }
            if (in.isSound()) {
                rows.add(row);
            }
        }
        return rows;
    }

    private static HoldingRow row(Reading in) {
        return new HoldingRow(
                in.digits("station_code", 11),
                in.text("post_no", 20),
                in.text("account", 40),
                in.date("start_on"),
                in.optionalDate("end_on"),
                in.choice("cert_level", Certificate.class),
                in.optional("cert_no", 40),
                in.optional("employment_contract_no", 40));
    }

    private static void check(Reading in, HoldingRow row, Roll roll) {
        if (!roll.hasPost(row.stationCode(), row.postNo())) {
            in.fault("post_no", REFERENCE_UNKNOWN, row.stationCode() + "/" + row.postNo());
        } else if (row.startOn().isBefore(roll.openedOn(row))) {
            in.fault("start_on", HELD_BEFORE_OPENED, row.startOn(), roll.openedOn(row));
        }
        if (!roll.hasAccount(row.account())) {
            in.fault("account", REFERENCE_UNKNOWN, row.account());
        }
        if (row.endOn() != null && row.endOn().isBefore(row.startOn())) {
            in.fault("end_on", DATES_REVERSED, row.startOn(), row.endOn());
        }
        for (var other : roll.holdingsBeside(row)) {
            if (row.meets(other) && isSamePost(row, other)) {
                in.fault("post_no", POST_HELD_TWICE, other.account(), other.startOn());
            } else if (row.meets(other) && row.account().equals(other.account())) {
                in.fault("account", PERSON_HOLDS_TWO, row.account(), other.stationCode() + "/" + other.postNo());
            }
        }
    }

    private static boolean isSamePost(HoldingRow one, HoldingRow other) {
        return one.stationCode().equals(other.stationCode()) && one.postNo().equals(other.postNo());
    }
}

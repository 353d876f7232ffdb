package org.hezhan.roster;

import static org.hezhan.intake.SheetFlaw.VALUE_TWICE;
import static org.hezhan.roster.RosterFlaw.STREET_OF_OTHER_DISTRICT;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.hezhan.intake.Column;
import org.hezhan.intake.Faults;
import org.hezhan.intake.Reading;
import org.hezhan.intake.Sheet;
import org.hezhan.intake.SheetKind;

/** The sheet of streets (街道表). */
final class StreetSheet {

    static final SheetKind KIND = new SheetKind(
            "streets.csv", Column.needed("street_code", "430103002"), Column.needed("street_zh", "Pozijie"));

    private StreetSheet() {}

    static List<StreetRow> read(Sheet sheet, Roll roll, Faults faults) {
        var rows = new ArrayList<StreetRow>();
        var lines = new HashMap<Long, Integer>();
        for (var line : sheet.rows()) {
            var in = new Reading(line, faults);
            var code = in.digits("street_code", 9);
            var name = in.text("street_zh", 40);
            if (code.length() == 9 && code.chars().allMatch(Character::isDigit)) {
                var row = new StreetRow(Long.valueOf(code), name);
                var first = lines.putIfAbsent(row.code(), in.line());
                if (first != null) {
                    in.fault("street_code", VALUE_TWICE, code, first);
                }
                if (roll.district() != 0 && row.code() / 1000 != roll.district()) {
                    in.fault("street_code", STREET_OF_OTHER_DISTRICT, code, Integer.toString(roll.district()));
                }
                roll.enter(row);
                if (in.isSound()) {
                    rows.add(row);
                }
            }
        }
        return rows;
    }
}

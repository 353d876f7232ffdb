package org.hezhan.roster;

import static org.hezhan.intake.SheetFlaw.VALUE_TWICE;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.hezhan.intake.Column;
import org.hezhan.intake.Faults;
import org.hezhan.intake.Reading;
import org.hezhan.intake.Sheet;
import org.hezhan.intake.SheetKind;

/** The sheet of organisations (机构表). */
final class AgencySheet {

    static final SheetKind KIND = new SheetKind(
            "organisations.csv",
            Column.needed("uscc", "52430103MJTX00010W"),
            Column.needed("name_zh", "Hemu"),
            Column.chosen("kind", AgencyKind.class, AgencyKind.AGENCY),
            Column.free("contact_name", ""),
            Column.free("contact_phone", "19900000001"),
            Column.chosen("rating", Rating.class, Rating.A3).orNothing());

    private AgencySheet() {}

    static List<AgencyRow> read(Sheet sheet, Roll roll, Faults faults) {
        var rows = new ArrayList<AgencyRow>();
        var lines = new HashMap<String, Integer>();
        for (var line : sheet.rows()) {
            var in = new Reading(line, faults);
            var row = row(in);
            if (!row.uscc().isEmpty()) {
                var first = lines.putIfAbsent(row.uscc(), in.line());
                if (first != null) {
                    in.fault("uscc", VALUE_TWICE, row.uscc(), first);
                }
                Uscc.wrongIn(row.uscc()).ifPresent(flaw -> in.fault("uscc", flaw, row.uscc()));
                roll.enter(row);
            }
            if (in.isSound()) {
                rows.add(row);
            }
        }
        return rows;
    }

    private static AgencyRow row(Reading in) {
        return new AgencyRow(
                in.text("uscc", 100),
                in.text("name_zh", 80),
                in.choice("kind", AgencyKind.class),
                in.optional("contact_name", 40),
                in.optional("contact_phone", 20),
                in.optionalChoice("rating", Rating.class));
    }
}

package org.hezhan.roster;

import static org.hezhan.intake.SheetFlaw.REFERENCE_UNKNOWN;
import static org.hezhan.intake.SheetFlaw.VALUE_TWICE;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.hezhan.intake.Column;
import org.hezhan.intake.Faults;
import org.hezhan.intake.Reading;
import org.hezhan.intake.Sheet;
import org.hezhan.intake.SheetKind;

/** The sheet of posts (岗位表). */
final class PostSheet {

    static final SheetKind KIND = new SheetKind(
            "posts.csv",
            Column.needed("station_code", "43010300201"),
            Column.needed("post_no", "1"),
            Column.chosen("kind", PostKind.class, PostKind.HEAD),
            Column.chosen("required_cert", Certificate.class, Certificate.ASSISTANT),
            Column.needed("unit_price_yuan_per_year", "65000.00"),
            Column.needed("opened_on", "2025-01-01"));

    private PostSheet() {}

    static List<PostRow> read(Sheet sheet, Roll roll, Faults faults) {
        var rows = new ArrayList<PostRow>();
        var lines = new HashMap<String, Integer>();
        for (var line : sheet.rows()) {
            var in = new Reading(line, faults);
            var row = new PostRow(
                    in.digits("station_code", 11),
                    in.text("post_no", 20),
                    in.choice("kind", PostKind.class),
                    in.choice("required_cert", Certificate.class),
                    in.yuan("unit_price_yuan_per_year"),
                    in.date("opened_on"));
            if (in.isSound() && !roll.hasStation(row.stationCode())) {
                in.fault("station_code", REFERENCE_UNKNOWN, row.stationCode());
            }
            var first = lines.putIfAbsent(row.key(), in.line());
            if (first != null) {
                in.fault("post_no", VALUE_TWICE, row.key(), first);
            }
            roll.enter(row);
            if (in.isSound()) {
                rows.add(row);
            }
        }
        return rows;
    }
}

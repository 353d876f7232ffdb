package org.hezhan.roster;

import static org.hezhan.intake.SheetFlaw.REFERENCE_UNKNOWN;
import static org.hezhan.intake.SheetFlaw.VALUE_TWICE;
import static org.hezhan.roster.RosterFlaw.BRAND_HALF_TOLD;
import static org.hezhan.roster.RosterFlaw.STATION_OUTSIDE_STREET;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.hezhan.intake.Column;
import org.hezhan.intake.Faults;
import org.hezhan.intake.Reading;
import org.hezhan.intake.Sheet;
import org.hezhan.intake.SheetKind;

/** The sheet of stations (站点表). */
final class StationSheet {

    static final SheetKind KIND = new SheetKind(
            "stations.csv",
            Column.needed("station_code", "43010300201"),
            Column.needed("street_code", "430103002"),
            Column.needed("station_zh", "Pozijie"),
            Column.chosen("kind", StationKind.class, StationKind.STATION),
            Column.free("brand_zh", ""),
            Column.chosen("brand_kind", BrandKind.class, BrandKind.AID).orNothing(),
            Column.chosen("site_kind", SiteKind.class, SiteKind.PARTY_CENTRE).orNothing(),
            Column.free("address", ""),
            Column.free("phone", "0731-00000000"),
            Column.needed("programme_allocation_yuan", "480000.00"),
            Column.chosen("state", StationState.class, StationState.OPERATING));

    private StationSheet() {}

    static List<StationRow> read(Sheet sheet, Roll roll, Faults faults) {
        var rows = new ArrayList<StationRow>();
        var lines = new HashMap<String, Integer>();
        for (var line : sheet.rows()) {
            var in = new Reading(line, faults);
            var row = row(in);
            if (!row.code().isEmpty()) {
                var first = lines.putIfAbsent(row.code(), in.line());
                if (first != null) {
                    in.fault("station_code", VALUE_TWICE, row.code(), first);
                }
                roll.enter(row);
            }
            check(in, row, roll);
            if (in.isSound()) {
                rows.add(row);
            }
        }
        return rows;
    }

    private static StationRow row(Reading in) {
        var street = in.digits("street_code", 9);
        return new StationRow(
                in.digits("station_code", 11),
                street.matches("[0-9]{9}") ? Long.parseLong(street) : 0L,
                in.text("station_zh", 60),
                in.choice("kind", StationKind.class),
                in.optional("brand_zh", 40),
                in.optionalChoice("brand_kind", BrandKind.class),
                in.optionalChoice("site_kind", SiteKind.class),
                in.optional("address", 120),
                in.optional("phone", 20),
                in.yuan("programme_allocation_yuan"),
                in.choice("state", StationState.class));
    }

    private static void check(Reading in, StationRow row, Roll roll) {
        if (row.streetCode() != 0 && !roll.hasStreet(row.streetCode())) {
            in.fault("street_code", REFERENCE_UNKNOWN, row.streetCode().toString());
        }
        if (row.code().length() == 11
                && row.streetCode() != 0
                && !row.code().startsWith(row.streetCode().toString())) {
            in.fault(
                    "station_code",
                    STATION_OUTSIDE_STREET,
                    row.code(),
                    row.streetCode().toString());
        }
        if ((row.brand() == null) != (row.brandKind() == null)) {
            in.fault(row.brand() == null ? "brand_zh" : "brand_kind", BRAND_HALF_TOLD);
        }
    }
}

package org.hezhan.roster;

import java.util.List;
import java.util.Map;
import org.hezhan.intake.Faults;
import org.hezhan.intake.Sheet;

/** The rows of one sheet of the roster or of several (名册各行); a sheet that was not brought has none. */
public record RosterRows(
        List<AgencyRow> agencies,
        List<StreetRow> streets,
        List<StationRow> stations,
        List<PostRow> posts,
        List<PersonRow> people,
        List<HoldingRow> holdings) {

    /** Reads the sheets in the order in which they build on each other, entering each row in the roll. */
    public static RosterRows read(Map<RosterSheet, Sheet> sheets, Roll roll, Faults faults) {
        return new RosterRows(
                AgencySheet.read(sheet(sheets, RosterSheet.ORGANISATIONS), roll, faults),
                StreetSheet.read(sheet(sheets, RosterSheet.STREETS), roll, faults),
                StationSheet.read(sheet(sheets, RosterSheet.STATIONS), roll, faults),
                PostSheet.read(sheet(sheets, RosterSheet.POSTS), roll, faults),
                PersonSheet.read(sheet(sheets, RosterSheet.PEOPLE), roll, faults),
                HoldingSheet.read(sheet(sheets, RosterSheet.HOLDINGS), roll, faults));
    }

    private static Sheet sheet(Map<RosterSheet, Sheet> sheets, RosterSheet which) {
        return sheets.getOrDefault(which, Sheet.NONE);
    }
}

package org.hezhan.reporting;

import static org.hezhan.intake.SheetFlaw.VALUE_TWICE;
import static org.hezhan.reporting.ReportingFlaw.GRACE_BEFORE_DUE;
import static org.hezhan.reporting.ReportingFlaw.KIND_MISSING;
import static org.hezhan.reporting.ReportingFlaw.MISSED_BEFORE_GRACE;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import org.hezhan.intake.Column;
import org.hezhan.intake.Faults;
import org.hezhan.intake.Reading;
import org.hezhan.intake.Sheet;
import org.hezhan.intake.SheetKind;
import org.hezhan.reporting.Deadline.Terms;

/** The sheet of deadlines of a district's pack (报送期限表): one line for each of the three reports. */
public final class DeadlineSheet {

    private static final int MOST_WORKDAYS = 30;

    public static final SheetKind KIND = new SheetKind(
            "deadlines.csv",
            Column.chosen("kind", ReportKind.class, ReportKind.DAILY),
            Column.needed("due_time", "18:00"),
            Column.needed("grace_workdays", "1"),
            Column.needed("grace_time", "10:00"),
            Column.needed("review_workdays", "2"),
            Column.needed("missed_workdays", "5"));

    private DeadlineSheet() {}

    public static List<Terms> read(Sheet sheet, Faults faults) {
        var all = new ArrayList<Terms>();
        var lines = new EnumMap<ReportKind, Integer>(ReportKind.class);
        for (var line : sheet.rows()) {
            var in = new Reading(line, faults);
            var terms = new Terms(
                    in.choice("kind", ReportKind.class),
                    in.time("due_time"),
                    in.integer("grace_workdays", 0, 10),
                    in.time("grace_time"),
                    in.integer("review_workdays", 1, 20),
                    in.integer("missed_workdays", 1, MOST_WORKDAYS));
            check(terms, in);
            var first = lines.putIfAbsent(terms.kind(), in.line());
            if (first != null) {
                in.fault("kind", VALUE_TWICE, terms.kind(), first);
            }
            all.add(terms);
        }
        if (!sheet.rows().isEmpty()) {
            var last = new Reading(sheet.rows().getLast(), faults);
            for (var kind : ReportKind.values()) {
                if (!lines.containsKey(kind)) {
                    last.fault("kind", KIND_MISSING, kind);
                }
            }
        }
        return List.copyOf(all);
    }

    private static void check(Terms terms, Reading in) {
        if (terms.graceWorkdays() == 0 && terms.graceTime().isBefore(terms.dueTime())) {
            in.fault("grace_time", GRACE_BEFORE_DUE, terms.graceTime(), terms.dueTime());
        }
        if (terms.missedWorkdays() < terms.graceWorkdays()) {
            in.fault("missed_workdays", MISSED_BEFORE_GRACE, terms.missedWorkdays(), terms.graceWorkdays());
        }
    }
}

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

    public static final SheetKind KIND = new SheetKind(
            "deadlines.csv",
            Column.chosen("report", ReportKind.class, ReportKind.DAILY),
            Column.needed("due_time", "18:00"),
            Column.needed("grace_workdays", "1"),
            Column.needed("grace_time", "10:00"),
            Column.needed("review_workdays", "2"),
            Column.needed("missed_workdays", "5"));

    private DeadlineSheet() {}

    /** A report is asked for only when every line says which report it is about. */
    public static List<Terms> read(String content, Faults faults) {
        var before = faults.size();
        var rows = Sheet.readPack(KIND, KIND.file(), content, faults).rows();
        var allNamed = faults.size() == before;
        var all = new ArrayList<Terms>();
        var lines = new EnumMap<ReportKind, Integer>(ReportKind.class);
        for (var row : rows) {
            var in = new Reading(row, faults);
            var kind = in.choice("report", ReportKind.class);
            if (in.isSound()) {
                var first = lines.putIfAbsent(kind, in.line());
                if (first != null) {
                    in.fault("report", VALUE_TWICE, kind, first);
                }
            } else {
                allNamed = false;
            }
            all.add(terms(kind, in));
        }
        if (allNamed) {
            demandAll(lines, rows.isEmpty() ? 1 : rows.getLast().line(), faults);
        }
        return List.copyOf(all);
    }

    private static void demandAll(EnumMap<ReportKind, Integer> lines, int last, Faults faults) {
        for (var kind : ReportKind.values()) {
            if (!lines.containsKey(kind)) {
                faults.add(KIND.file(), last, "report", KIND_MISSING, kind);
            }
        }
    }

    private static Terms terms(ReportKind kind, Reading in) {
        var terms = new Terms(
                kind,
                in.time("due_time"),
                in.integer("grace_workdays", 0, 20),
                in.time("grace_time"),
                in.integer("review_workdays", 1, 20),
                in.integer("missed_workdays", 1, 60));
        if (in.isSound() && terms.graceWorkdays() == 0 && terms.graceTime().isBefore(terms.dueTime())) {
            in.fault("grace_time", GRACE_BEFORE_DUE, terms.graceTime(), terms.dueTime());
        }
        if (in.isSound() && terms.missedWorkdays() < terms.graceWorkdays()) {
            in.fault("missed_workdays", MISSED_BEFORE_GRACE, terms.missedWorkdays(), terms.graceWorkdays());
        }
        return terms;
    }
}

package org.hezhan.opening;

import static org.hezhan.intake.SheetFlaw.VALUE_TWICE;
import static org.hezhan.opening.PackFlaw.DEADLINE_MISSING;
import static org.hezhan.opening.PackFlaw.GRACE_BEFORE_DUE;

import java.util.EnumMap;
import java.util.List;
import org.hezhan.intake.Column;
import org.hezhan.intake.Faults;
import org.hezhan.intake.Reading;
import org.hezhan.intake.Sheet;
import org.hezhan.intake.SheetKind;
import org.hezhan.reporting.Deadline.Terms;
import org.hezhan.reporting.ReportKind;

/** The deadlines of a district's reports (报送期限表): exactly one for each kind. */
final class DeadlineSheet {

    static final SheetKind KIND = new SheetKind(
            "deadlines.csv",
            Column.chosen("report", ReportKind.class, ReportKind.DAILY),
            Column.needed("due_time", "18:00"),
            Column.needed("grace_workdays", "1"),
            Column.needed("grace_time", "10:00"),
            Column.needed("review_workdays", "2"),
            Column.needed("missed_workdays", "5"));

    private DeadlineSheet() {}

    static List<Terms> read(String content, Faults faults) {
        var terms = new EnumMap<ReportKind, Terms>(ReportKind.class);
        for (var row : Sheet.readPack(KIND, KIND.file(), content, faults).rows()) {
            var in = new Reading(row, faults);
            var one = terms(in);
            if (in.isSound() && terms.put(one.kind(), one) != null) {
                in.fault("report", VALUE_TWICE, one.kind(), "");
            }
        }
        for (var report : ReportKind.values()) {
            if (!terms.containsKey(report)) {
                faults.add(KIND.file(), 0, "report", DEADLINE_MISSING, report);
            }
        }
        return List.copyOf(terms.values());
    }

    private static Terms terms(Reading in) {
        var terms = new Terms(
                in.choice("report", ReportKind.class),
                in.time("due_time"),
                in.integer("grace_workdays", 0, 20),
                in.time("grace_time"),
                in.integer("review_workdays", 1, 20),
                in.integer("missed_workdays", 1, 60));
        if (in.isSound() && terms.graceWorkdays() == 0 && terms.graceTime().isBefore(terms.dueTime())) {
            in.fault("grace_time", GRACE_BEFORE_DUE, terms.graceTime(), terms.dueTime());
        }
        return terms;
    }
}

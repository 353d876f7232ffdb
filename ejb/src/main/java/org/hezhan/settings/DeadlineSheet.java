package org.hezhan.settings;

import static org.hezhan.intake.SheetFlaw.VALUE_TWICE;
import static org.hezhan.settings.SettingsFlaw.DEADLINE_MISSING;
import static org.hezhan.settings.SettingsFlaw.GRACE_BEFORE_DUE;

import java.util.EnumMap;
import java.util.Map;
import org.hezhan.intake.Column;
import org.hezhan.intake.Faults;
import org.hezhan.intake.Reading;
import org.hezhan.intake.Sheet;
import org.hezhan.intake.SheetKind;
import org.hezhan.settings.Deadline.Report;

/** The deadlines of a district (截止时间表); every kind of report has exactly one. */
public final class DeadlineSheet {

    public static final SheetKind KIND = new SheetKind(
            "deadlines.csv",
            Column.chosen("report", Report.class, Report.DAILY),
            Column.needed("due_workdays", "0"),
            Column.needed("due_time", "18:00"),
            Column.needed("grace_workdays", "1"),
            Column.needed("grace_time", "10:00"),
            Column.needed("review_workdays", "2"),
            Column.needed("missed_after_workdays", "5"));

    private DeadlineSheet() {}

    public static Map<Report, Deadline> read(String content, Faults faults) {
        var deadlines = new EnumMap<Report, Deadline>(Report.class);
        for (var row : Sheet.readPack(KIND, KIND.file(), content, faults).rows()) {
            var in = new Reading(row, faults);
            var deadline = deadline(in);
            if (in.isSound() && deadlines.put(deadline.report(), deadline) != null) {
                in.fault("report", VALUE_TWICE, deadline.report());
            }
        }
        for (var report : Report.values()) {
            if (!deadlines.containsKey(report)) {
                faults.add(KIND.file(), 0, "report", DEADLINE_MISSING, report);
            }
        }
        return deadlines;
    }

    private static Deadline deadline(Reading in) {
        var deadline = new Deadline(
                in.choice("report", Report.class),
                in.integer("due_workdays", 0, 20),
                in.time("due_time"),
                in.integer("grace_workdays", 0, 20),
                in.time("grace_time"),
                in.integer("review_workdays", 1, 20),
                in.integer("missed_after_workdays", 1, 60));
        if (in.isSound()
                && deadline.graceWorkdays() == 0
                && deadline.graceTime().isBefore(deadline.dueTime())) {
            in.fault("grace_time", GRACE_BEFORE_DUE, deadline.graceTime(), deadline.dueTime());
        }
        return deadline;
    }
}

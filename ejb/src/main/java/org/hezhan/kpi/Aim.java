package org.hezhan.kpi;

import java.time.LocalDate;
import java.util.List;
import org.hezhan.indicator.Indicator;
import org.hezhan.workdays.WorkCalendar;

/** What a contract expects of an indicator: in the year, and by now (目标与应达进度, R10). */
record Aim(long target, long expected) {

    static final Aim NONE = new Aim(0, 0);

    /** A rate is expected whole from the first day; all else at the pace of the working days. */
    static Aim by(LocalDate day, long target, Indicator indicator, ServiceYears.Year year, WorkCalendar calendar) {
        if (indicator.isRate()) {
            return new Aim(target, target);
        }
        var total = calendar.between(year.start(), year.end());
        var elapsed = calendar.between(year.start(), day.isAfter(year.end()) ? year.end() : day);
        return new Aim(target, total == 0 ? 0 : target * elapsed / total);
    }

    /** Targets of several stations add up; of rates the mean holds. */
    static Aim together(List<Aim> aims, Indicator indicator) {
        var set = aims.stream().filter(aim -> aim.target() > 0).toList();
        if (set.isEmpty()) {
            return NONE;
        }
        var target = set.stream().mapToLong(Aim::target).sum();
        var expected = set.stream().mapToLong(Aim::expected).sum();
        return indicator.isRate() ? new Aim(target / set.size(), expected / set.size()) : new Aim(target, expected);
    }
}

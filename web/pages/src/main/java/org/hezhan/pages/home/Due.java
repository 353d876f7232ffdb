package org.hezhan.pages.home;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** By when something is due, as the work queue groups it (待办分组). */
public enum Due {
    /** 已逾期 */
    OVERDUE("red"),
    /** 今天 */
    TODAY("amber"),
    /** 本周 */
    THIS_WEEK("brand"),
    /** 以后 */
    LATER("");

    private final String tone;

    Due(String tone) {
        this.tone = tone;
    }

    public String tone() {
        return tone;
    }

    static Due of(LocalDate due, boolean passed, LocalDate today) {
        if (passed) {
            return OVERDUE;
        }
        if (!due.isAfter(today)) {
            return TODAY;
        }
        return due.isAfter(today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY))) ? LATER : THIS_WEEK;
    }
}

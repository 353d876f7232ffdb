package org.hezhan.settings;

import java.time.LocalTime;

/**
 * By when one kind of report is due in a district (截止规则, domain §5.1).
 *
 * @param dueWorkdays so many working days after the last working day of the period (for a day: that day; for a week: the
 *     last working day up to Friday)
 * @param graceWorkdays so many working days after the due day, until {@code graceTime}; the day inclusive
 * @param reviewWorkdays by when the reviewer must have looked
 * @param missedAfterWorkdays after how many working days it is missed
 */
public record Deadline(
        Report report,
        int dueWorkdays,
        LocalTime dueTime,
        int graceWorkdays,
        LocalTime graceTime,
        int reviewWorkdays,
        int missedAfterWorkdays) {

    /** The kinds of report that have a deadline. */
    public enum Report {
        /** 日志 */
        DAILY,
        /** 周总结 */
        WEEKLY,
        /** 月交流（站点） */
        MONTHLY_STATION,
        /** 月交流（机构） */
        MONTHLY_AGENCY,
        /** 月交流（区级） */
        MONTHLY_DISTRICT
    }
}

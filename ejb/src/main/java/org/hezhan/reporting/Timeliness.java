package org.hezhan.reporting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How a report stands to its deadline (及时性), computed from the clock. The first submission settles it for good. */
public enum Timeliness {
    /** 未到期 */
    NOT_DUE,
    /** 今日到期 */
    DUE,
    /** 已逾期 */
    OVERDUE,
    /** 按时 */
    ON_TIME,
    /** 宽限内 */
    GRACE,
    /** 迟交 */
    LATE,
    /** 缺报 */
    MISSED,
    /** 免报 */
    WAIVED;

    /**
     * @param submitted when it was first submitted, if it was
     * @param dueSoon from when on it is called due
     */
    public static Timeliness of(
            Instant due, Instant grace, Instant missed, @Nullable Instant submitted, Instant dueSoon, Instant now) {
        if (submitted != null) {
            return !submitted.isAfter(due) ? ON_TIME : !submitted.isAfter(grace) ? GRACE : LATE;
        }
        if (now.isAfter(missed)) {
            return MISSED;
        }
        if (now.isAfter(due)) {
            return OVERDUE;
        }
        return now.isBefore(dueSoon) ? NOT_DUE : DUE;
    }
}

package org.hezhan.reporting.daily;

import static org.hezhan.shared.Reason.Kind.CONFLICT;
import static org.hezhan.shared.Reason.Kind.FORBIDDEN;
import static org.hezhan.shared.Reason.Kind.INVALID;

import org.hezhan.shared.Reason;

/** Why a request about a daily log is refused. */
public enum DailyReason implements Reason {
    /** 条目结束时间须晚于开始时间。 */
    ENTRY_ENDS_BEFORE_START(INVALID),
    /** 条目须写明内容。 */
    SUMMARY_MISSING(INVALID),
    /** 条目内容过长。 */
    SUMMARY_TOO_LONG(INVALID),
    /** 至少写一条工作条目。 */
    ENTRY_MISSING(INVALID),
    /** 同一时段写了两次。 */
    ENTRIES_OVERLAP(INVALID),
    /** 条目过多。 */
    TOO_MANY_ENTRIES(INVALID),
    /** 不能写将来的日志。 */
    DAY_IN_FUTURE(INVALID),
    /** 当日不在该站点任职。 */
    NOT_IN_POST(FORBIDDEN),
    /** 日志的站点与日期不能更改。 */
    DAY_IS_FIXED(CONFLICT),
    /** 当日的日志已存在。 */
    DAY_WRITTEN_ALREADY(CONFLICT),
    /** 请假当日不登记服务。 */
    LEAVE_SERVES_NOBODY(INVALID),
    /** 条目引用了不在本日志中的服务记录。 */
    RECORD_UNKNOWN(INVALID);

    private final Kind kind;

    DailyReason(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}

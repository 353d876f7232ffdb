package org.hezhan.reporting;

import static org.hezhan.shared.Reason.Kind.CONFLICT;
import static org.hezhan.shared.Reason.Kind.FORBIDDEN;
import static org.hezhan.shared.Reason.Kind.INVALID;

import org.hezhan.shared.Reason;

/** Why a request about one of the three reports is refused. */
public enum ReportingReason implements Reason {
    /** 已提交或已通过，不能再修改。 */
    NOT_WITH_AUTHOR(CONFLICT),
    /** 不能审核自己提交的报告。 */
    OWN_REPORT(FORBIDDEN),
    /** 退回时须写明意见。 */
    REMARK_MISSING(INVALID),
    /** 点评内容不能为空。 */
    COMMENT_MISSING(INVALID),
    /** 督导尚未点评。 */
    NOT_COMMENTED(CONFLICT),
    /** 这一周期尚未开始。 */
    PERIOD_IN_FUTURE(INVALID),
    /** 周期不是周一或每月一日。 */
    NOT_A_PERIOD(INVALID),
    /** 免报须写明原因。 */
    WAIVER_REASON_MISSING(INVALID),
    /** 已提交的报告不能免报。 */
    SUBMITTED_ALREADY(CONFLICT);

    private final Kind kind;

    ReportingReason(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}

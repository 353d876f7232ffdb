package org.hezhan.casework;

import static org.hezhan.shared.Reason.Kind.CONFLICT;
import static org.hezhan.shared.Reason.Kind.FORBIDDEN;
import static org.hezhan.shared.Reason.Kind.INVALID;

import org.hezhan.shared.Reason;

/** Why a request about service records is refused. */
public enum CaseworkReason implements Reason {
    /** 该记录已提交或审核，不能再改。 */
    NOT_WITH_WORKER(CONFLICT),
    /** 编号已被另一条记录使用。 */
    ID_TAKEN(CONFLICT),
    /** 同一社工的时段重叠。 */
    TIMES_OVERLAP(INVALID),
    /** 服务日期不能晚于今天。 */
    IN_THE_FUTURE(INVALID),
    /** 作废或更正须写明原因。 */
    REASON_MISSING(INVALID),
    /** 本人的服务记录须由他人审核、作废或更正。 */
    OWN_RECORD(FORBIDDEN),
    /** 更正须由另一人审核。 */
    OWN_CORRECTION(FORBIDDEN),
    /** 当日记录随日志一并审核，只有更正单独审核。 */
    GOES_WITH_ITS_DAY(CONFLICT),
    /** 查看个案叙述须说明目的。 */
    PURPOSE_MISSING(INVALID),
    /** 该记录没有被遮蔽的个案叙述。 */
    NO_NARRATIVE(CONFLICT);

    private final Kind kind;

    CaseworkReason(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}

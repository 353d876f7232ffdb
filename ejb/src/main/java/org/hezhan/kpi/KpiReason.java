package org.hezhan.kpi;

import static org.hezhan.shared.Reason.Kind.CONFLICT;
import static org.hezhan.shared.Reason.Kind.INVALID;

import org.hezhan.shared.Reason;

/** Why a request about a month of the ledger is refused. */
public enum KpiReason implements Reason {
    /** 该月已由民政局知悉并锁定。 */
    MONTH_LOCKED(CONFLICT),
    /** 该月没有锁定。 */
    MONTH_NOT_LOCKED(CONFLICT),
    /** 解锁须写明原因。 */
    UNLOCK_REASON_MISSING(INVALID);

    private final Kind kind;

    KpiReason(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}

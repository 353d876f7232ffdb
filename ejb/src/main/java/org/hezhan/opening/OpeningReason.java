package org.hezhan.opening;

import static org.hezhan.shared.Reason.Kind.CONFLICT;
import static org.hezhan.shared.Reason.Kind.MISSING;

import org.hezhan.shared.Reason;

/** Why a district is not opened. */
public enum OpeningReason implements Reason {
    /** 没有这个区划代码。 */
    NO_SUCH_DIVISION(MISSING),
    /** 区包中没有现任经办人或分管领导可以办理合同。 */
    NOBODY_TO_ACT(CONFLICT);

    private final Kind kind;

    OpeningReason(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}

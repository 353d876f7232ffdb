package org.hezhan.demo;

import static org.hezhan.shared.Reason.Kind.CONFLICT;
import static org.hezhan.shared.Reason.Kind.FORBIDDEN;
import static org.hezhan.shared.Reason.Kind.INVALID;

import org.hezhan.shared.Reason;

/** Why a demonstration is not filled. */
public enum DemoReason implements Reason {
    /** 本安装不是演示环境。 */
    NOT_A_DEMONSTRATION(FORBIDDEN),
    /** 区内没有在岗的站点。 */
    NOBODY_IN_POST(CONFLICT),
    /** 起始日期须早于今天。 */
    NOTHING_TO_TELL(INVALID);

    private final Kind kind;

    DemoReason(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}

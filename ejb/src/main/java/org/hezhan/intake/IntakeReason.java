package org.hezhan.intake;

import static org.hezhan.shared.Reason.Kind.CONFLICT;
import static org.hezhan.shared.Reason.Kind.INVALID;

import org.hezhan.shared.Reason;

/** Why a file is not taken in. */
public enum IntakeReason implements Reason {
    /** 文件有差错，一次列出全部。 */
    FILE_FAULTY(INVALID),
    /** 确认的内容与试运行时看到的不同。 */
    PLAN_CHANGED(CONFLICT);

    private final Kind kind;

    IntakeReason(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}

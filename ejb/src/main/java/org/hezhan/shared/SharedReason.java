package org.hezhan.shared;

import static org.hezhan.shared.Reason.Kind.CONFLICT;
import static org.hezhan.shared.Reason.Kind.INVALID;
import static org.hezhan.shared.Reason.Kind.MISSING;

/** Why any feature may refuse. */
public enum SharedReason implements Reason {
    /** 当前状态下不能办理该步骤。 */
    STEP_NOT_POSSIBLE(CONFLICT),
    /** 已被他人办理过。 */
    CHANGED_MEANWHILE(CONFLICT),
    /** 找不到（不存在与不可见，回答完全相同）。 */
    NOT_FOUND(MISSING),
    /** 必填项未填。 */
    VALUE_MISSING(INVALID),
    /** 填写的内容无法识别。 */
    VALUE_NOT_UNDERSTOOD(INVALID),
    /** 超出长度。 */
    TEXT_TOO_LONG(INVALID);

    private final Kind kind;

    SharedReason(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}

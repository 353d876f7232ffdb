package org.hezhan.identity;

import static org.hezhan.shared.Reason.Kind.CONFLICT;
import static org.hezhan.shared.Reason.Kind.FORBIDDEN;
import static org.hezhan.shared.Reason.Kind.INVALID;
import static org.hezhan.shared.Reason.Kind.MISSING;

import org.hezhan.shared.Reason;

/** Why a request about people and rights is refused. */
public enum IdentityReason implements Reason {
    /** 您的角色不能办理此事。 */
    NOT_ALLOWED(FORBIDDEN),
    /** 找不到这个区（或您不在其中）。 */
    NO_SUCH_DISTRICT(MISSING),
    /** 找不到这个账号。 */
    NO_SUCH_ACCOUNT(MISSING),
    /** 不能给自己授权或撤权。 */
    OWN_GRANT(FORBIDDEN),
    /** 该授权已撤销。 */
    ALREADY_REVOKED(CONFLICT),
    /** 该人已有相同的授权。 */
    GRANTED_ALREADY(CONFLICT),
    /** 范围与角色不符。 */
    SCOPE_MISSING(INVALID),
    /** 范围中的站点、街道或机构不存在。 */
    SCOPE_UNKNOWN(INVALID),
    /** 租户管理员不能兼任可读个人敏感信息的角色。 */
    ADMIN_READS_NOTHING(CONFLICT),
    /** 起止日期颠倒。 */
    DATES_REVERSED(INVALID);

    private final Kind kind;

    IdentityReason(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}

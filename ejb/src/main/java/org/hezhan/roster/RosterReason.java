package org.hezhan.roster;

import static org.hezhan.shared.Reason.Kind.CONFLICT;
import static org.hezhan.shared.Reason.Kind.INVALID;

import org.hezhan.shared.Reason;

/** Why a request about stations and posts is refused. */
public enum RosterReason implements Reason {
    /** 须说明场地类型。 */
    SITE_KIND_MISSING(INVALID),
    /** 验收须打分。 */
    SCORE_MISSING(INVALID),
    /** 验收分数不足。 */
    SCORE_TOO_LOW(CONFLICT),
    /** 须写明意见。 */
    REMARK_MISSING(INVALID),
    /** 仍有人在岗。 */
    POSTS_STILL_HELD(CONFLICT),
    /** 由合同承接中。 */
    STILL_ENTRUSTED(CONFLICT),
    /** 岗位已有人。 */
    POST_HELD_ALREADY(CONFLICT),
    /** 此人已在别的岗位。 */
    PERSON_HOLDS_ANOTHER(CONFLICT),
    /** 早于岗位设立之日。 */
    BEFORE_POST_OPENED(INVALID),
    /** 早于上岗之日。 */
    BEFORE_START(INVALID),
    /** 已离岗。 */
    LEFT_ALREADY(CONFLICT);

    private final Kind kind;

    RosterReason(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}

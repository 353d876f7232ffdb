package org.hezhan.indicator;

/** In what way a delivery falls short of its rule (不计原因). */
public enum ShortfallKind {
    /** 估算人数不计 */
    ESTIMATED,
    /** 人数不足 */
    TOO_FEW_PEOPLE,
    /** 人数超出，应计入大型活动 */
    TOO_MANY_PEOPLE,
    /** 时长不足 */
    TOO_SHORT,
    /** 条件未满足 */
    CONDITION_UNMET
}

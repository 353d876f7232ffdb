package org.hezhan.reporting;

/** Why a report is sent back (退回原因). */
public enum ReturnReason {
    /** 内容不全 */
    INCOMPLETE,
    /** 佐证不足 */
    NO_EVIDENCE,
    /** 前后不一致 */
    INCONSISTENT,
    /** 涉及隐私 */
    PRIVACY,
    /** 其他 */
    OTHER
}

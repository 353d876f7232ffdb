package org.hezhan.casework;

/** To what purpose somebody reads a case narrative that is not their own (查看目的，个人信息保护法第六条). */
public enum RevealPurpose {
    /** 审核当日记录或更正 */
    REVIEW,
    /** 督导个案 */
    SUPERVISION,
    /** 接手个案 */
    HANDOVER,
    /** 处理投诉或申诉 */
    COMPLAINT
}

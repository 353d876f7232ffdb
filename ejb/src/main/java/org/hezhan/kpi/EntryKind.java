package org.hezhan.kpi;

/** Why an entry was made (分录类型). */
public enum EntryKind {
    /** 过账 */
    POST,
    /** 冲回 */
    VOID,
    /** 锁定后调整 */
    ADJUST
}

package org.hezhan.reporting;

/** The three reports (三报). */
public enum ReportKind {
    /** 逐日记载 */
    DAILY,
    /** 逐周总结 */
    WEEKLY,
    /** 逐月交流 */
    MONTHLY
}

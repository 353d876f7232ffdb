package org.hezhan.reporting;

import org.hezhan.intake.Flaw;

/** What can be wrong with a district's deadlines (期限差错). */
public enum ReportingFlaw implements Flaw {
    /** 三报中缺一种 */
    KIND_MISSING,
    /** 宽限早于期限 */
    GRACE_BEFORE_DUE,
    /** 缺报早于宽限 */
    MISSED_BEFORE_GRACE
}

package org.hezhan.purchase;

import java.util.Arrays;

/** What may have to be true before an instalment is paid (拨付条件, domain §7.4); those that compare are given a value. */
public enum Condition {
    /** 合同已生效 */
    CONTRACT_EFFECTIVE,
    /** 履约保证金已收 */
    BOND_RECEIVED,
    /** 发票已收 */
    INVOICE_RECEIVED,
    /** 指标完成率不低于 */
    KPI_COMPLETION_GE,
    /** 评估等级不低于 */
    EVAL_GRADE_GE,
    /** 整改全部销号 */
    RECTIFICATION_ALL_CLOSED,
    /** 三报及时率不低于 */
    REPORTS_ON_TIME_GE,
    /** 审计无问题 */
    AUDIT_CLEAN,
    /** 交接完成 */
    HANDOVER_DONE,
    /** 无未销号红牌 */
    NO_OPEN_RED_CARD;

    /** Whether the text is a condition, with a value after a colon where it compares. */
    static boolean isWritten(String text) {
        var parts = text.split(":", -1);
        return Arrays.stream(values())
                .anyMatch(condition -> condition.name().equals(parts[0])
                        && parts.length == (condition.compares() ? 2 : 1)
                        && !parts[parts.length - 1].isBlank());
    }

    private boolean compares() {
        return name().endsWith("_GE");
    }
}

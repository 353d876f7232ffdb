package org.hezhan.opening;

import org.hezhan.intake.Flaw;

/** What can be wrong with a pack as a whole (区包差错). */
public enum PackFlaw implements Flaw {
    /** 缺少文件 */
    FILE_MISSING,
    /** 多余的文件 */
    FILE_UNEXPECTED,
    /** 指标参数不存在或超出范围 */
    TUNING_WRONG,
    /** 有合同而无经办人 */
    OFFICER_MISSING,
    /** 有已签合同而无分管领导 */
    LEADER_MISSING,
    /** 合同没有价目 */
    PRICES_MISSING,
    /** 没有租户管理员 */
    ADMIN_MISSING
}

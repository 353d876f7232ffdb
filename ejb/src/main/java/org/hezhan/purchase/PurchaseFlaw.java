package org.hezhan.purchase;

import org.hezhan.intake.Flaw;

/** What can be wrong with a sheet of contracts (合同表差错). */
public enum PurchaseFlaw implements Flaw {
    /** 各期比例合计不是一万 */
    SHARES_DO_NOT_ADD_UP,
    /** 期次不连续 */
    SEQUENCE_BROKEN,
    /** 条件无法识别 */
    CONDITION_UNKNOWN,
    /** 期限超过三年 */
    LONGER_THAN_THREE_YEARS,
    /** 服务年度数与期限不符 */
    YEARS_DO_NOT_FIT,
    /** 站点同期在两份合同中 */
    STATION_TWICE,
    /** 价目合计与总价不符 */
    PRICES_DO_NOT_ADD_UP,
    /** 站点不在该合同中 */
    STATION_OUTSIDE,
    /** 指标不存在 */
    INDICATOR_UNKNOWN,
    /** 目标不合指标的单位 */
    TARGET_NOT_MEASURED,
    /** 合同已签署，内容不能再改 */
    CONTRACT_SEALED,
    /** 已签署的合同用此拨付方案，不能再改 */
    SCHEME_SEALED,
    /** 后一步的日期缺前一步 */
    STEP_SKIPPED,
    /** 同一项目名称不一致 */
    PROJECT_NAME_DIFFERS
}

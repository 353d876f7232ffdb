package org.hezhan.indicator;

/** The answers that facts of kind CHOICE allow (要素选项); each fact lists its own. */
public enum FactChoice {
    /** 接案预估 */
    INTAKE,
    /** 跟进面谈 */
    SESSION,
    /** 结案 */
    CLOSURE,
    /** 目标达成 */
    GOAL_MET,
    /** 转介 */
    REFERRED,
    /** 流失 */
    LOST,
    /** 来访 */
    VISIT,
    /** 来电 */
    PHONE,
    /** 线上 */
    ONLINE,
    /** 现场 */
    ONSITE,
    /** 征集 */
    COLLECTED,
    /** 认领 */
    CLAIMED,
    /** 送达 */
    DELIVERED,
    /** 确认 */
    CONFIRMED,
    /** 本人 */
    SELF,
    /** 监护人 */
    GUARDIAN,
    /** 现金 */
    CASH,
    /** 票据价 */
    INVOICE,
    /** 市场价 */
    MARKET,
    /** 区级 */
    DISTRICT,
    /** 市级 */
    CITY,
    /** 省级 */
    PROVINCE,
    /** 国家级 */
    NATIONAL,
    /** 个别 */
    INDIVIDUAL,
    /** 团体 */
    GROUP
}

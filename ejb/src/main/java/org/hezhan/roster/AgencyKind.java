package org.hezhan.roster;

/** What kind of organisation it is (机构类型, domain §1.1). */
public enum AgencyKind {
    /** 区民政局 */
    BUREAU,
    /** 区委社会工作部 */
    PARTY_SW_DEPT,
    /** 街道、乡镇 */
    STREET,
    /** 社区、村 */
    COMMUNITY,
    /** 社工机构 */
    AGENCY,
    /** 督导培训承接方 */
    SUPERVISION_ORG,
    /** 第三方评估机构 */
    EVALUATION_ORG,
    /** 会计师事务所 */
    ACCOUNTING_FIRM,
    /** 区财政局 */
    FINANCE_BUREAU,
    /** 区审计局 */
    AUDIT_BUREAU,
    /** 上级民政 */
    UPPER_CIVIL,
    /** 慈善会、基金会 */
    CHARITY,
    /** 志愿服务组织 */
    VOLUNTEER_ORG,
    /** 救助管理站 */
    RESCUE_STATION,
    /** 司法机关 */
    JUDICIAL
}

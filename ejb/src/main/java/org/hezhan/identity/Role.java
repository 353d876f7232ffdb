package org.hezhan.identity;

/** The 24 roles (角色) in which people meet the system; a finer kind, such as a supervisor's level, is a qualifier. */
public enum Role {
    /** 分管领导 */
    BUREAU_LEADER,
    /** 业务科室经办人 */
    BUREAU_OFFICER,
    /** 财务科 */
    BUREAU_FINANCE,
    /** 租户管理员 */
    TENANT_ADMIN,
    /** 街道分管领导 */
    STREET_LEADER,
    /** 街道民政专干 */
    STREET_OFFICER,
    /** 社区专干 */
    COMMUNITY_OFFICER,
    /** 机构负责人 */
    AGENCY_HEAD,
    /** 机构项目主管 */
    AGENCY_PM,
    /** 机构财务 */
    AGENCY_FINANCE,
    /** 站长 */
    STATION_HEAD,
    /** 驻站社工 */
    STATION_WORKER,
    /** 督导 */
    SUPERVISOR,
    /** 督察员 */
    INSPECTOR,
    /** 区级平台专员 */
    PLATFORM_STAFF,
    /** 评估负责人 */
    EVAL_LEAD,
    /** 评审专家 */
    EVAL_EXPERT,
    /** 评标成员 */
    BID_JUDGE,
    /** 志愿者 */
    VOLUNTEER,
    /** 服务对象或监护人 */
    CLIENT,
    /** 区财政 */
    FINANCE_VIEWER,
    /** 审计 */
    AUDITOR,
    /** 上级民政 */
    UPPER_VIEWER,
    /** 公众 */
    PUBLIC
}

package org.hezhan.identity;

/** Everything that the permission table speaks of (操作); a step, a button, a page and a REST operation each name one. */
public enum Operation {
    /** 查看首页与本人待办 */
    HOME_READ,
    /** 查看站点 */
    STATION_READ,
    /** 办理站点建设步骤 */
    STATION_STEP,
    /** 查看机构 */
    AGENCY_READ,
    /** 查看岗位与在岗人员 */
    POST_READ,
    /** 人员报备 */
    POST_FILE,
    /** 查看合同 */
    CONTRACT_READ,
    /** 起草合同 */
    CONTRACT_DRAFT,
    /** 签署合同 */
    CONTRACT_SIGN,
    /** 办理合同履行步骤 */
    CONTRACT_STEP,
    /** 查看服务记录 */
    RECORD_READ,
    /** 查看服务记录中的个案叙述 */
    RECORD_NARRATIVE,
    /** 作废服务记录 */
    RECORD_VOID,
    /** 更正服务记录 */
    RECORD_CORRECT,
    /** 审核服务记录的更正 */
    RECORD_APPROVE,
    /** 查看指标进度 */
    KPI_READ,
    /** 查看日志 */
    DAILY_READ,
    /** 填写日志 */
    DAILY_WRITE,
    /** 审核日志 */
    DAILY_REVIEW,
    /** 查看周总结 */
    WEEKLY_READ,
    /** 提交周总结 */
    WEEKLY_SUBMIT,
    /** 审核周总结 */
    WEEKLY_REVIEW,
    /** 点评周总结 */
    WEEKLY_COMMENT,
    /** 查看月交流 */
    MONTHLY_READ,
    /** 提交月交流 */
    MONTHLY_SUBMIT,
    /** 审核月交流 */
    MONTHLY_REVIEW,
    /** 点评月交流 */
    MONTHLY_COMMENT,
    /** 知悉月交流 */
    MONTHLY_ACKNOWLEDGE,
    /** 查看应报清单 */
    OBLIGATION_READ,
    /** 豁免应报 */
    OBLIGATION_WAIVE,
    /** 查看成员授权 */
    MEMBERSHIP_READ,
    /** 授权与撤权 */
    MEMBERSHIP_GRANT,
    /** 导入名册与合同 */
    IMPORT_RUN,
    /** 查看审计记录 */
    AUDIT_READ;
}

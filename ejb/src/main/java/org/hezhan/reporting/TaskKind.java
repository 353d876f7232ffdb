package org.hezhan.reporting;

/** What somebody is waited for to do (待办事项). */
public enum TaskKind {
    /** 写日志 */
    WRITE_DAILY,
    /** 修改被退回的日志 */
    MEND_DAILY,
    /** 审核日志 */
    REVIEW_DAILY,
    /** 提交周总结 */
    SUBMIT_WEEKLY,
    /** 审核周总结 */
    REVIEW_WEEKLY,
    /** 点评周总结 */
    COMMENT_WEEKLY,
    /** 提交月交流 */
    SUBMIT_MONTHLY,
    /** 审核月交流 */
    REVIEW_MONTHLY,
    /** 点评月交流 */
    COMMENT_MONTHLY,
    /** 知悉月交流 */
    ACKNOWLEDGE_MONTHLY
}

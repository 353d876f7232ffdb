package org.hezhan.reporting.daily;

/** What kind of work one entry of a daily log tells of (工作类别). */
public enum WorkKind {
    /** 个案 */
    CASE,
    /** 小组 */
    GROUP,
    /** 活动 */
    ACTIVITY,
    /** 走访 */
    VISIT,
    /** 咨询 */
    CONSULT,
    /** 行政 */
    ADMIN,
    /** 街道交办 */
    STREET_TASK,
    /** 会议 */
    MEETING,
    /** 培训 */
    TRAINING,
    /** 督导 */
    SUPERVISION,
    /** 资源链接 */
    RESOURCE,
    /** 宣传 */
    PUBLICITY
}

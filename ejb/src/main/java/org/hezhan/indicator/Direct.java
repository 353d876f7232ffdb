package org.hezhan.indicator;

/** Whether a record is direct service (直接服务) to people, whose hours and person-times are added up. */
public enum Direct {
    /** 不是直接服务 */
    NO,
    /** 只有符合计数规则才是 */
    QUALIFIED,
    /** 只要通过审核就是 */
    ALWAYS
}

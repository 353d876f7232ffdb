package org.hezhan.reporting.daily;

/** How a worker spent the day (出勤). */
public enum Attendance {
    /** 在岗 */
    ON_DUTY,
    /** 外出服务 */
    OUTSIDE,
    /** 培训 */
    TRAINING,
    /** 请假 */
    LEAVE,
    /** 加班 */
    OVERTIME
}

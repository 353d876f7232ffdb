package org.hezhan.indicator;

/** What makes two deliveries the same unit (去重单位). */
public enum Unit {
    /** 每条记录 */
    RECORD,
    /** 同一人 */
    PERSON,
    /** 同一户 */
    HOUSEHOLD,
    /** 同一户同一事由 */
    HOUSEHOLD_TOPIC,
    /** 同一个案、小组、活动等 */
    SUBJECT,
    /** 同一站点 */
    STATION
}

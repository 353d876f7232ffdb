package org.hezhan.indicator;

/** What an indicator adds up (计量方式). */
public enum Measure {
    /** 计数 */
    COUNT,
    /** 期末存量 */
    STOCK,
    /** 分钟 */
    MINUTES,
    /** 金额（分） */
    AMOUNT,
    /** 比率 */
    RATE,
    /** 由台账推算 */
    DERIVED
}

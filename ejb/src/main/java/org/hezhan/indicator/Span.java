package org.hezhan.indicator;

/** The time within which the same unit counts once (去重期间). */
public enum Span {
    /** 同日 */
    DAY,
    /** 同月 */
    MONTH,
    /** 同一服务年度 */
    YEAR,
    /** 始终 */
    EVER,
    /** 若干日内合并 */
    WINDOW
}

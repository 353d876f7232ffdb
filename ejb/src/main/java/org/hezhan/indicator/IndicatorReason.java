package org.hezhan.indicator;

import static org.hezhan.shared.Reason.Kind.INVALID;

import org.hezhan.shared.Reason;

/** Why something said about an indicator is refused. */
public enum IndicatorReason implements Reason {
    /** 没有这个指标。 */
    INDICATOR_UNKNOWN(INVALID),
    /** 该指标由系统计算，不能填报。 */
    INDICATOR_COMPUTED(INVALID),
    /** 没有这个要素。 */
    FACT_UNKNOWN(INVALID),
    /** 该要素的内容无法识别。 */
    FACT_NOT_UNDERSTOOD(INVALID),
    /** 该指标没有这个要素。 */
    FACT_NOT_OF_INDICATOR(INVALID),
    /** 该指标必须填写这个要素。 */
    FACT_MISSING(INVALID),
    /** 须有实名名单。 */
    PEOPLE_MISSING(INVALID),
    /** 须填写户编号。 */
    HOUSEHOLD_MISSING(INVALID),
    /** 须填写个案、小组、活动等编号。 */
    SUBJECT_MISSING(INVALID),
    /** 须填写金额。 */
    AMOUNT_MISSING(INVALID),
    /** 人数不能为负。 */
    HEADCOUNT_NEGATIVE(INVALID),
    /** 人数过多，请核对。 */
    HEADCOUNT_TOO_LARGE(INVALID),
    /** 数量或金额过大，请核对。 */
    AMOUNT_TOO_LARGE(INVALID),
    /** 编号格式不对。 */
    REFERENCE_MALFORMED(INVALID),
    /** 满意份数多于有效样本。 */
    RATE_ABOVE_WHOLE(INVALID),
    /** 起止时间颠倒。 */
    TIME_REVERSED(INVALID),
    /** 时间应写作 08:30。 */
    TIME_NOT_UNDERSTOOD(INVALID),
    /** 该指标没有这个参数。 */
    SETTING_UNKNOWN(INVALID),
    /** 参数值超出范围。 */
    SETTING_OUT_OF_RANGE(INVALID);

    private final Kind kind;

    IndicatorReason(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}

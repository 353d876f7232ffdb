package org.hezhan.indicator;

import static org.hezhan.indicator.IndicatorReason.SETTING_OUT_OF_RANGE;
import static org.hezhan.indicator.IndicatorReason.SETTING_UNKNOWN;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One number that a district sets otherwise than the catalogue (区级参数), a row of its pack's {@code indicators.csv}.
 *
 * @param code the indicator, or {@code *} for what holds for all
 * @param key a limit such as {@code minHeadcount}, the fact of a condition such as {@code faceSessions}, or, for all,
 *     {@code paceGreenBp} and {@code paceYellowBp}
 */
public record Tuning(String code, String key, long value) {

    static final long MOST = 1_000_000_000L;

    /** @throws org.hezhan.shared.Refusal when the indicator or the key is unknown, or the value out of range */
    public void check() {
        Indicators.catalogue().with(List.of(this));
    }

    long checkedValue(long least) {
        if (value < least || value > MOST) {
            throw SETTING_OUT_OF_RANGE.refusal(key, value);
        }
        return value;
    }

    Indicator appliedTo(Indicator indicator) {
        var limit = Limit.withCode(key);
        if (limit == null) {
            return indicator.with(indicator.limits(), conditionsOf(indicator));
        }
        var limits = new EnumMap<Limit, Long>(Limit.class);
        limits.putAll(indicator.limits());
        if (!limit.allows(value)) {
            throw SETTING_OUT_OF_RANGE.refusal(key, value);
        }
        limits.put(limit, value);
        return indicator.with(limits, indicator.requires());
    }

    /** A short name for these settings, the same whatever their order. */
    static String digest(Collection<Tuning> tunings) {
        var text = tunings.stream().map(Tuning::toString).sorted().collect(Collectors.joining());
        return Integer.toHexString(text.hashCode());
    }

    private List<Clause> conditionsOf(Indicator indicator) {
        var conditions = new ArrayList<Clause>();
        for (var clause : indicator.requires()) {
            conditions.add(clause.isOnlyNumberOf(key) ? clause.with(checkedValue(0)) : clause);
        }
        if (conditions.equals(indicator.requires())
                && indicator.requires().stream().noneMatch(clause -> clause.isOnlyNumberOf(key))) {
            throw SETTING_UNKNOWN.refusal(key, code);
        }
        return conditions;
    }
}

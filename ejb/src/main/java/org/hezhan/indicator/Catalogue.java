package org.hezhan.indicator;

import static org.hezhan.indicator.IndicatorReason.INDICATOR_UNKNOWN;
import static org.hezhan.indicator.IndicatorReason.SETTING_UNKNOWN;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The indicators with their rules as they hold in one district (指标目录).
 *
 * @param version names the rules: the catalogue and what the district set otherwise
 */
public record Catalogue(Map<String, Indicator> indicators, Map<String, Long> common, String version) {

    /** The key under which a district sets what holds for every indicator. */
    public static final String EVERY = "*";

    private static final Set<String> COMMON = Set.of("paceGreenBp", "paceYellowBp");

    public Indicator of(String code) {
        var indicator = indicators.get(code);
        if (indicator == null) {
            throw INDICATOR_UNKNOWN.refusal(code);
        }
        return indicator;
    }

    /** The indicators for which contracts set targets, in the order of the catalogue. */
    public List<Indicator> kpis() {
        return indicators.values().stream().filter(Indicator::isKpi).toList();
    }

    /** From how much of the expected pace the light is green (R10), in basis points. */
    public long paceGreen() {
        return common.getOrDefault("paceGreenBp", 10_000L);
    }

    public long paceYellow() {
        return common.getOrDefault("paceYellowBp", 8_000L);
    }

    /** The same catalogue with what a district set otherwise. */
    public Catalogue with(Collection<Tuning> tunings) {
        if (tunings.isEmpty()) {
            return this;
        }
        var adjusted = new LinkedHashMap<>(indicators);
        var shared = new LinkedHashMap<>(common);
        for (var tuning : tunings) {
            if (!tuning.code().equals(EVERY)) {
                var indicator = adjusted.getOrDefault(tuning.code(), of(tuning.code()));
                adjusted.put(tuning.code(), tuning.appliedTo(indicator));
            } else if (COMMON.contains(tuning.key())) {
                shared.put(tuning.key(), tuning.checkedValue(1));
            } else {
                throw SETTING_UNKNOWN.refusal(tuning.key(), EVERY);
            }
        }
        return stacked(adjusted, shared, version + "+" + Tuning.digest(tunings));
    }

    /** Where one indicator takes over from another, the smaller ends where the larger begins. */
    static Catalogue stacked(Map<String, Indicator> indicators, Map<String, Long> common, String version) {
        var stacked = new LinkedHashMap<String, Indicator>();
        indicators.forEach((code, indicator) -> {
            var larger = indicators.get(indicator.below());
            stacked.put(code, larger == null ? indicator : indicator.below(larger));
        });
        return new Catalogue(Collections.unmodifiableMap(stacked), Map.copyOf(common), version);
    }
}

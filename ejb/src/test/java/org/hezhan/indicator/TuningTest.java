package org.hezhan.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hezhan.indicator.IndicatorReason.INDICATOR_UNKNOWN;
import static org.hezhan.indicator.IndicatorReason.SETTING_OUT_OF_RANGE;
import static org.hezhan.indicator.IndicatorReason.SETTING_UNKNOWN;

import java.util.List;
import org.hezhan.shared.Reason;
import org.hezhan.shared.Refusal;
import org.junit.jupiter.api.Test;

class TuningTest {

    @Test
    void a_district_sets_its_own_headcount_and_the_smaller_activity_ends_below_it() {
        var catalogue = with("ACT_LARGE", "minHeadcount", 200);

        assertThat(catalogue.of("ACT_LARGE").limit(Limit.MIN_HEADCOUNT)).isEqualTo(200);
        assertThat(catalogue.of("ACT_MEDIUM").limit(Limit.MAX_HEADCOUNT)).isEqualTo(199);
        assertThat(Indicators.of("ACT_MEDIUM").limit(Limit.MAX_HEADCOUNT)).isEqualTo(49);
    }

    @Test
    void a_district_asks_for_more_sessions() {
        assertThat(with("CASE_CLOSED", "sessions", 8).of("CASE_CLOSED").requires())
                .extracting(clause -> clause.anyOf().getFirst().toString())
                .contains("SESSIONS>=8", "FACE_SESSIONS>=3");
    }

    @Test
    void a_district_sets_the_pace() {
        assertThat(with("*", "paceYellowBp", 7_000).paceYellow()).isEqualTo(7_000);
        assertThat(Indicators.catalogue().paceGreen()).isEqualTo(10_000);
    }

    @Test
    void other_settings_are_another_version_of_the_rules_whatever_their_order() {
        var one = new Tuning("PAIRED", "threshold", 3);
        var two = new Tuning("VOL_HOURS", "cap", 360);

        assertThat(Indicators.catalogue().with(List.of(one, two)).version())
                .isEqualTo(Indicators.catalogue().with(List.of(two, one)).version())
                .isNotEqualTo(Indicators.catalogue().version());
    }

    @Test
    void what_does_not_exist_cannot_be_set() {
        refused("HOME_VISITS", "minHeadcount", 1, INDICATOR_UNKNOWN);
        refused("HOME_VISIT", "minimum", 1, SETTING_UNKNOWN);
        refused("HOME_VISIT", "sessions", 1, SETTING_UNKNOWN);
        refused("*", "minHeadcount", 1, SETTING_UNKNOWN);
        refused("PAIRED", "threshold", 0, SETTING_OUT_OF_RANGE);
        refused("ACT_LARGE", "estimates", 2, SETTING_OUT_OF_RANGE);
    }

    private static Catalogue with(String code, String key, long value) {
        return Indicators.catalogue().with(List.of(new Tuning(code, key, value)));
    }

    private static void refused(String code, String key, long value, Reason reason) {
        assertThatThrownBy(() -> new Tuning(code, key, value).check())
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }
}

package org.hezhan.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class IndicatorsTest {

    private static final List<String> CODES = Arrays.asList("""
            CASE_CLOSED CASE_MANAGED CASE_SHORT CRISIS GROUP_DONE GROUP_SESSION ACT_LARGE ACT_MEDIUM POLICY_TALK HOME_VISIT
            KEY_VISIT PHONE_VISIT OUTREACH CONSULT PROFILE DISCOVERY AID_AGENT REFERRAL MICRO_WISH PAIRED VOL_NEW VOL_HOURS
            VOL_TRAIN RES_VALUE RES_TIMES ORG_INCUBATE DELIBERATE SURVEY NEWS BRIEF CASE_STUDY TRAIN_IN SUPV_IN SATISFACTION
            HOURS_DIRECT REPORT_ONTIME
            """.strip().split("\\s+"));

    @Test
    void the_36_indicators_stand_in_their_order() {
        assertThat(Indicators.all()).extracting(Indicator::code).containsExactlyElementsOf(CODES);
    }

    @Test
    void a_record_feeds_another_indicator_only_where_the_whitelist_says_so() {
        var whitelist = new HashMap<String, List<String>>();
        Indicators.all().stream()
                .filter(indicator -> !indicator.cofeeds().isEmpty())
                .forEach(indicator -> whitelist.put(
                        indicator.code(),
                        indicator.cofeeds().stream()
                                .filter(code -> Indicators.of(code).isKpi())
                                .toList()));

        assertThat(whitelist)
                .isEqualTo(Map.of(
                        "KEY_VISIT", List.of("HOME_VISIT"),
                        "MICRO_WISH", List.of("RES_TIMES"),
                        "CASE_CLOSED", List.of()));
    }

    @Test
    void a_rule_asks_only_for_facts_that_its_record_tells() {
        assertThat(Indicators.all())
                .allSatisfy(indicator -> assertThat(indicator.facts().keySet())
                        .containsAll(indicator.requires().stream()
                                .flatMap(clause -> clause.anyOf().stream().map(Condition::fact))
                                .collect(Collectors.toSet())));
    }

    @Test
    void every_indicator_speaks_both_languages() {
        assertThat(Indicators.all()).allSatisfy(indicator -> {
            assertThat(indicator.name().zh()).isNotBlank();
            assertThat(indicator.name().en()).isNotBlank().isASCII();
            assertThat(indicator.rule().zh()).isNotBlank();
            assertThat(indicator.rule().en()).isNotBlank().isASCII();
            assertThat(indicator.unitName().zh()).isNotBlank();
            assertThat(indicator.unitName().en()).isNotBlank().isASCII();
        });
    }

    @Test
    void targets_are_in_base_units() {
        assertThat(Indicators.of("HOME_VISIT").usualTarget(2)).isEqualTo(480);
        assertThat(Indicators.of("HOURS_DIRECT").usualTarget(2)).isEqualTo(2 * 1_200 * 60);
        assertThat(Indicators.of("RES_VALUE").usualTarget(2)).isEqualTo(6_000_000);
        assertThat(Indicators.of("SATISFACTION").usualTarget(2)).isEqualTo(9_000);
        assertThat(Indicators.of("ORG_INCUBATE").usualTarget(2)).isEqualTo(1);
        assertThat(Indicators.of("ORG_INCUBATE").usualTarget(3)).isEqualTo(2);
    }

    @Test
    void amounts_are_shown_as_people_read_them() {
        assertThat(Indicators.of("VOL_HOURS").show(754)).isEqualTo("12.6");
        assertThat(Indicators.of("RES_VALUE").show(123_456)).isEqualTo("1234.56");
        assertThat(Indicators.of("SATISFACTION").show(9_786)).isEqualTo("97.9");
        assertThat(Indicators.of("HOME_VISIT").show(42)).isEqualTo("42");
    }
}

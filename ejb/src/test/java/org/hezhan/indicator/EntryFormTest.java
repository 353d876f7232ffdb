package org.hezhan.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hezhan.indicator.IndicatorReason.AMOUNT_MISSING;
import static org.hezhan.indicator.IndicatorReason.AMOUNT_TOO_LARGE;
import static org.hezhan.indicator.IndicatorReason.FACT_MISSING;
import static org.hezhan.indicator.IndicatorReason.FACT_NOT_OF_INDICATOR;
import static org.hezhan.indicator.IndicatorReason.FACT_NOT_UNDERSTOOD;
import static org.hezhan.indicator.IndicatorReason.FACT_UNKNOWN;
import static org.hezhan.indicator.IndicatorReason.HEADCOUNT_TOO_LARGE;
import static org.hezhan.indicator.IndicatorReason.HOUSEHOLD_MISSING;
import static org.hezhan.indicator.IndicatorReason.INDICATOR_COMPUTED;
import static org.hezhan.indicator.IndicatorReason.PEOPLE_MISSING;
import static org.hezhan.indicator.IndicatorReason.RATE_ABOVE_WHOLE;
import static org.hezhan.indicator.IndicatorReason.REFERENCE_MALFORMED;
import static org.hezhan.indicator.IndicatorReason.SUBJECT_MISSING;
import static org.hezhan.indicator.IndicatorReason.TIME_NOT_UNDERSTOOD;
import static org.hezhan.indicator.IndicatorReason.TIME_REVERSED;
import static org.hezhan.indicator.ParticipantMode.COUNT;
import static org.hezhan.indicator.ParticipantMode.ROSTER;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hezhan.shared.Reason;
import org.hezhan.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EntryFormTest {

    private static final Map<String, String> MET = Map.of("met", "true");

    @Test
    void a_home_visit_names_its_household_and_whether_anybody_was_met() {
        assertThatCode(() -> check("HOME_VISIT", COUNT, List.of(), "H-00031", null, 0, MET))
                .doesNotThrowAnyException();
        refused(() -> check("HOME_VISIT", COUNT, List.of(), null, null, 0, MET), HOUSEHOLD_MISSING);
        refused(() -> check("HOME_VISIT", COUNT, List.of(), "H-00031", null, 0, Map.of()), FACT_MISSING);
    }

    @Test
    void what_counts_people_names_them() {
        var answered = Map.of("channel", "PHONE", "answered", "true");

        refused(() -> check("CONSULT", COUNT, List.of(), null, null, 0, answered), PEOPLE_MISSING);
        refused(() -> check("HOME_VISIT", ROSTER, List.of(), "H-00031", null, 0, MET), PEOPLE_MISSING);
    }

    @Test
    void references_are_never_names() {
        refused(() -> check("HOME_VISIT", ROSTER, List.of("Li Na"), "H-00031", null, 0, MET), REFERENCE_MALFORMED);
        refused(() -> check("HOME_VISIT", ROSTER, List.of("V-00001"), "H-00031", null, 0, MET), REFERENCE_MALFORMED);
        refused(() -> check("GROUP_SESSION", COUNT, List.of(), null, "A-00001", 0, Map.of()), REFERENCE_MALFORMED);
    }

    @Test
    void sessions_belong_to_a_group_and_resources_have_an_amount() {
        var received = Map.of("received", "true");

        refused(() -> check("GROUP_SESSION", COUNT, List.of(), null, null, 0, Map.of()), SUBJECT_MISSING);
        refused(() -> check("RES_VALUE", COUNT, List.of(), null, null, 0, received), AMOUNT_MISSING);
    }

    @Test
    void what_no_district_can_have_done_is_asked_again() {
        var route = Map.of("route", "A-B");

        refused(() -> check("OUTREACH", COUNT, List.of(), null, null, -1, route), AMOUNT_TOO_LARGE);
        refused(() -> check("OUTREACH", COUNT, List.of(), null, null, Long.MAX_VALUE, route), AMOUNT_TOO_LARGE);
        refused(
                () -> check("CASE_MANAGED", ROSTER, List.of("C-1"), null, null, 0, Map.of("reviewUntil", "9999-12-31")),
                FACT_NOT_UNDERSTOOD);
        refused(() -> new EntryForm(Indicators.of("ACT_LARGE")).check(crowd(100_001)), HEADCOUNT_TOO_LARGE);
        assertThatCode(() -> new EntryForm(Indicators.of("ACT_LARGE")).check(crowd(100_000)))
                .doesNotThrowAnyException();
    }

    @Test
    void facts_are_those_of_the_indicator_and_written_as_their_kind_asks() {
        refused(() -> check("HOME_VISIT", COUNT, List.of(), "H-1", null, 0, Map.of("met", "yes")), FACT_NOT_UNDERSTOOD);
        refused(() -> check("HOME_VISIT", COUNT, List.of(), "H-1", null, 0, Map.of("seen", "true")), FACT_UNKNOWN);
        refused(
                () -> check("HOME_VISIT", COUNT, List.of(), "H-1", null, 0, Map.of("met", "true", "paired", "true")),
                FACT_NOT_OF_INDICATOR);
        refused(
                () -> check("SATISFACTION", COUNT, List.of(), null, null, 0, Map.of("satisfied", "9", "valid", "8")),
                RATE_ABOVE_WHOLE);
        assertThat(Facts.of(Map.of("sessions", "007")).written()).containsEntry("sessions", "7");
    }

    @Test
    void computed_indicators_are_not_entered() {
        refused(() -> check("HOURS_DIRECT", COUNT, List.of(), null, null, 0, Map.of()), INDICATOR_COMPUTED);
        refused(() -> check("REPORT_ONTIME", COUNT, List.of(), null, null, 0, Map.of()), INDICATOR_COMPUTED);
    }

    @Test
    void a_day_ends_at_24_00_and_time_runs_forward() {
        assertThat(WorkTime.of("23:30", "24:00").minutes()).isEqualTo(30);
        assertThat(WorkTime.between(LocalTime.of(22, 0), LocalTime.MIDNIGHT)).hasToString("22:00-24:00");
        refused(() -> WorkTime.of("10:00", "10:00"), TIME_REVERSED);
        refused(() -> WorkTime.of("10:00", "24:01"), TIME_NOT_UNDERSTOOD);
        assertThat(WorkTime.of("09:00", "10:00").overlaps(WorkTime.of("10:00", "11:00")))
                .isFalse();
        assertThat(WorkTime.of("09:00", "10:01").overlaps(WorkTime.of("10:00", "11:00")))
                .isTrue();
    }

    @Test
    void a_person_counts_once_in_a_record() {
        assertThat(delivery(ROSTER, List.of("C-1", "C-2", "C-1"), null, null, 0, Map.of())
                        .headcount())
                .isEqualTo(2);
    }

    private static Delivery crowd(int headcount) {
        return new Delivery(
                LocalDate.of(2026, 3, 2),
                WorkTime.of("09:00", "10:00"),
                COUNT,
                List.of(),
                headcount,
                null,
                "A-1",
                0,
                Facts.NONE);
    }

    private static void check(
            String code,
            ParticipantMode mode,
            List<String> people,
            @Nullable String household,
            @Nullable String subject,
            long quantity,
            Map<String, String> facts) {
        new EntryForm(Indicators.of(code)).check(delivery(mode, people, household, subject, quantity, facts));
    }

    private static Delivery delivery(
            ParticipantMode mode,
            List<String> people,
            @Nullable String household,
            @Nullable String subject,
            long quantity,
            Map<String, String> facts) {
        return new Delivery(
                LocalDate.of(2026, 3, 2),
                WorkTime.of("09:00", "10:00"),
                mode,
                people,
                0,
                household,
                subject,
                quantity,
                Facts.of(facts));
    }

    private static void refused(ThrowingCallable what, Reason reason) {
        assertThatThrownBy(what).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.reason())
                .isEqualTo(reason));
    }
}

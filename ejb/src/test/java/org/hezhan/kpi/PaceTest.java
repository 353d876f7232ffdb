package org.hezhan.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hezhan.indicator.Indicator;
import org.hezhan.indicator.Indicators;
import org.hezhan.workdays.WorkCalendar;
import org.junit.jupiter.api.Test;

class PaceTest {

    private static final WorkCalendar WEEKDAYS = new WorkCalendar(Map.of(), "weekdays");
    private static final ServiceYears YEARS =
            new ServiceYears(List.of(new ServiceYears.Term(LocalDate.of(2025, 4, 16), LocalDate.of(2028, 2, 29))));

    @Test
    void a_service_year_runs_from_the_day_on_which_the_contract_starts() {
        assertThat(YEARS.of(LocalDate.of(2025, 4, 16)).end()).isEqualTo(LocalDate.of(2026, 4, 15));
        assertThat(YEARS.of(LocalDate.of(2026, 4, 15)).start()).isEqualTo(LocalDate.of(2025, 4, 16));
        assertThat(YEARS.of(LocalDate.of(2026, 4, 16)).start()).isEqualTo(LocalDate.of(2026, 4, 16));
    }

    @Test
    void the_last_service_year_ends_with_the_contract() {
        assertThat(YEARS.of(LocalDate.of(2027, 12, 1)).end()).isEqualTo(LocalDate.of(2028, 2, 29));
    }

    @Test
    void without_a_contract_the_calendar_year_holds() {
        assertThat(YEARS.of(LocalDate.of(2024, 7, 1)))
                .isEqualTo(new ServiceYears.Year(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)));
    }

    @Test
    void what_is_expected_follows_the_working_days() {
        var week = new ServiceYears.Year(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 15));

        assertThat(aim("HOME_VISIT", 100, LocalDate.of(2026, 3, 6), week).expected())
                .isEqualTo(50);
        assertThat(aim("HOME_VISIT", 100, LocalDate.of(2026, 3, 8), week).expected())
                .isEqualTo(50);
        assertThat(aim("HOME_VISIT", 100, LocalDate.of(2026, 9, 1), week).expected())
                .isEqualTo(100);
        assertThat(aim("SATISFACTION", 9_000, LocalDate.of(2026, 3, 2), week).expected())
                .isEqualTo(9_000);
    }

    @Test
    void targets_of_stations_add_up_and_of_rates_the_mean_holds() {
        var aims = List.of(new Aim(9_000, 9_000), new Aim(9_600, 9_600), Aim.NONE);

        assertThat(Aim.together(aims, Indicators.of("SATISFACTION")).target()).isEqualTo(9_300);
        assertThat(Aim.together(aims, Indicators.of("HOME_VISIT")).target()).isEqualTo(18_600);
    }

    @Test
    void lights_follow_the_pace() {
        assertThat(light("HOME_VISIT", 100, 100)).isEqualTo(Light.GREEN);
        assertThat(light("HOME_VISIT", 99, 100)).isEqualTo(Light.YELLOW);
        assertThat(light("HOME_VISIT", 80, 100)).isEqualTo(Light.YELLOW);
        assertThat(light("HOME_VISIT", 79, 100)).isEqualTo(Light.RED);
        assertThat(light("HOME_VISIT", 79, 0)).isEqualTo(Light.NONE);
    }

    @Test
    void nobody_is_blamed_for_too_few_crises() {
        assertThat(light("CRISIS", 0, 100)).isEqualTo(Light.NONE);
    }

    @Test
    void a_rate_from_too_few_answers_shows_no_light() {
        assertThat(satisfaction(29, 29, 100).sampleTooSmall()).isTrue();
        assertThat(satisfaction(29, 29, 100).light()).isEqualTo(Light.NONE);
        assertThat(satisfaction(30, 30, 1_001).sampleTooSmall()).isTrue();
        assertThat(satisfaction(30, 30, 1_000).light()).isEqualTo(Light.GREEN);
        assertThat(satisfaction(26, 30, 100).light()).isEqualTo(Light.YELLOW);
    }

    @Test
    void completion_is_capped_for_scoring_only() {
        var progress = progress("HOME_VISIT", new Aim(100, 50), new Figure(120, 0, 120, 120), 0);

        assertThat(progress.completionBp()).isEqualTo(12_000);
        assertThat(progress.cappedCompletionBp()).isEqualTo(10_000);
    }

    private static Progress satisfaction(long satisfied, long valid, long peopleServed) {
        return progress("SATISFACTION", new Aim(9_000, 9_000), new Figure(satisfied, valid, 0, 1), peopleServed);
    }

    private static Light light(String code, long actual, long expected) {
        return progress(code, new Aim(1_000, expected), new Figure(actual, 0, 0, 0), 0)
                .light();
    }

    private static Progress progress(String code, Aim aim, Figure year, long peopleServed) {
        return Progress.of(Indicators.of(code), aim, Figure.NOTHING, year, peopleServed, Indicators.catalogue());
    }

    private static Aim aim(String code, long target, LocalDate day, ServiceYears.Year year) {
        Indicator indicator = Indicators.of(code);
        return Aim.by(day, target, indicator, year, WEEKDAYS);
    }
}

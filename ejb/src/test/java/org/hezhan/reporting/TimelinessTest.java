package org.hezhan.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.hezhan.reporting.Deadline.Terms;
import org.hezhan.shared.ClockProducer;
import org.hezhan.workdays.Workdays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelinessTest {

    private static final Terms DAILY = new Terms(ReportKind.DAILY, LocalTime.of(18, 0), 1, LocalTime.of(10, 0), 2, 5);
    private static final Terms WEEKLY = new Terms(ReportKind.WEEKLY, LocalTime.of(18, 0), 1, LocalTime.NOON, 2, 5);

    @ParameterizedTest
    @CsvSource({
        "2026-03-13T17:59:59, ON_TIME",
        "2026-03-13T18:00:00, ON_TIME",
        "2026-03-13T18:00:01, GRACE",
        "2026-03-16T10:00:00, GRACE",
        "2026-03-16T10:00:01, LATE",
        "2026-04-30T09:00:00, LATE"
    })
    void the_first_submission_settles_whether_a_friday_was_on_time(String submitted, Timeliness expected) {
        assertThat(friday(at(submitted), at("2026-05-01T00:00:00"))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-12T23:59:59, NOT_DUE",
        "2026-03-13T00:00:00, DUE",
        "2026-03-13T18:00:00, DUE",
        "2026-03-13T18:00:01, OVERDUE",
        "2026-03-21T00:00:00, OVERDUE",
        "2026-03-21T00:00:01, MISSED"
    })
    void what_is_not_submitted_stands_as_the_clock_says(String now, Timeliness expected) {
        assertThat(friday(null, at(now))).isEqualTo(expected);
    }

    @Test
    void a_week_before_a_long_holiday_is_due_on_its_last_working_day() {
        var due = WEEKLY.of(LocalDate.of(2020, 1, 26), Workdays.shipped());

        assertThat(due.due()).isEqualTo(at("2020-01-23T18:00:00"));
        assertThat(due.grace()).isEqualTo(at("2020-02-03T12:00:00"));
    }

    @Test
    void a_week_that_ends_with_a_make_up_sunday_is_due_on_that_sunday() {
        var due = WEEKLY.of(LocalDate.of(2019, 9, 29), Workdays.shipped());

        assertThat(due.due()).isEqualTo(at("2019-09-29T18:00:00"));
    }

    private static Timeliness friday(@org.jspecify.annotations.Nullable Instant submitted, Instant now) {
        var due = DAILY.of(LocalDate.of(2026, 3, 13), Workdays.shipped());
        return Timeliness.of(
                due.due(), due.grace(), due.missed(), submitted, ObligationBoard.startOfDay(due.due()), now);
    }

    private static Instant at(String local) {
        return java.time.LocalDateTime.parse(local).atZone(ClockProducer.CHINA).toInstant();
    }
}

package org.hezhan.workdays;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkCalendarTest {

    private static final WorkCalendar CALENDAR = Workdays.shipped();

    @ParameterizedTest
    @CsvSource({"2019-09-27,5,2019-10-10", "2020-09-28,7,2020-10-14", "2020-01-22,3,2020-02-04"})
    void a_period_counts_working_days_after_its_start(LocalDate start, int workdays, LocalDate end) {
        assertThat(CALENDAR.plus(start, workdays)).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({"2019-09-29", "2019-10-12", "2020-01-19", "2020-06-28", "2020-10-10", "2020-02-03"})
    void people_work_on_make_up_days(LocalDate day) {
        assertThat(CALENDAR.isWorkday(day)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2019 | 22 17 21 22 21 19 23 22 21 19 21 22",
                "2020 | 17 20 22 22 19 21 23 21 23 17 21 23",
                "2026 | 21 16 22 21 19 21 23 21 22 18 21 23"
            })
    void the_months_have_as_many_working_days_as_the_notices_say(int year, String months) {
        var counted = IntStream.rangeClosed(1, 12)
                .mapToObj(month -> YearMonth.of(year, month))
                .map(month -> Integer.toString(CALENDAR.between(month.atDay(1), month.atEndOfMonth())))
                .toList();

        assertThat(String.join(" ", counted)).isEqualTo(months);
    }

    @Test
    void working_days_are_computed_as_they_would_be_counted() {
        var first = LocalDate.of(2018, 12, 25);
        for (var start = first; start.isBefore(first.plusYears(9)); start = start.plusDays(23)) {
            for (var days : new int[] {0, 1, 6, 8, 45, 400}) {
                var end = start.plusDays(days);
                assertThat(CALENDAR.between(start, end))
                        .as("%s to %s", start, end)
                        .isEqualTo((int) start.datesUntil(end.plusDays(1))
                                .filter(CALENDAR::isWorkday)
                                .count());
            }
        }
        assertThat(CALENDAR.between(first, first.minusDays(1))).isZero();
    }

    @Test
    void the_last_working_day_of_a_month_may_lie_before_a_long_holiday() {
        assertThat(CALENDAR.orBefore(LocalDate.of(2020, 1, 31))).isEqualTo(LocalDate.of(2020, 1, 23));
    }

    @Test
    void a_year_without_its_notice_is_not_known() {
        assertThat(CALENDAR.knows(2026)).isTrue();
        assertThat(CALENDAR.knows(2027)).isFalse();
        assertThat(CALENDAR.unknownYears(LocalDate.of(2026, 11, 20), LocalDate.of(2027, 1, 4)))
                .containsExactly(2027);
        assertThat(CALENDAR.unknownYears(LocalDate.of(2027, 12, 1), LocalDate.of(2028, 1, 15)))
                .as("this year too")
                .containsExactly(2027, 2028);
        assertThat(CALENDAR.unknownYears(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 4, 15)))
                .isEmpty();
    }
}

package org.hezhan.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.hezhan.roster.Vacancy.Held;
import org.junit.jupiter.api.Test;

class VacancyTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2025, 1, 1);
    private static final LocalDate MARCH = LocalDate.of(2025, 3, 31);

    @Test
    void a_post_that_nobody_ever_held_is_vacant_since_it_was_opened() {
        assertThat(Vacancy.of(NEW_YEAR, List.of(), MARCH)).containsExactly(new Vacancy(NEW_YEAR, MARCH));
    }

    @Test
    void a_post_that_somebody_holds_from_the_first_day_is_never_vacant() {
        assertThat(Vacancy.of(NEW_YEAR, List.of(new Held(NEW_YEAR, null)), MARCH))
                .isEmpty();
    }

    @Test
    void the_days_between_two_holders_are_a_vacancy() {
        var holders = List.of(new Held(LocalDate.of(2025, 2, 20), null), new Held(NEW_YEAR, LocalDate.of(2025, 1, 31)));

        assertThat(Vacancy.of(NEW_YEAR, holders, MARCH))
                .containsExactly(new Vacancy(LocalDate.of(2025, 2, 1), LocalDate.of(2025, 2, 19)));
    }

    @Test
    void holders_on_following_days_leave_no_vacancy() {
        var holders = List.of(new Held(NEW_YEAR, LocalDate.of(2025, 1, 31)), new Held(LocalDate.of(2025, 2, 1), null));

        assertThat(Vacancy.of(NEW_YEAR, holders, MARCH)).isEmpty();
    }

    @Test
    void a_holder_who_comes_later_than_the_day_asked_for_ends_the_vacancy_on_that_day() {
        var holders = List.of(new Held(LocalDate.of(2025, 5, 1), null));

        assertThat(Vacancy.of(NEW_YEAR, holders, MARCH)).containsExactly(new Vacancy(NEW_YEAR, MARCH));
    }

    @Test
    void only_the_days_beyond_grace_count() {
        var vacancy = new Vacancy(NEW_YEAR, LocalDate.of(2025, 1, 20));

        assertThat(vacancy.days()).isEqualTo(20);
        assertThat(vacancy.daysBeyond(15)).isEqualTo(5);
        assertThat(vacancy.daysBeyond(30)).isZero();
    }
}

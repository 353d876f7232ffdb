package org.hezhan.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hezhan.casework.ServiceFact;
import org.hezhan.indicator.Indicators;
import org.hezhan.indicator.Tuning;
import org.junit.jupiter.api.Test;

/** Stories that the rules R1 to R6 tell (domain reference 4.3). */
class PostingTest {

    private static final LocalDate JANUARY_5 = LocalDate.of(2026, 1, 5);
    private static final LocalDate JANUARY_6 = LocalDate.of(2026, 1, 6);
    private static final LocalDate MARCH_9 = LocalDate.of(2026, 3, 9);

    private final Book book = new Book();

    @Test
    void a_voided_first_visit_moves_the_count_to_the_next_one_of_the_day() {
        var first = post("HOME_VISIT", "household=H-1 met=true");
        post("HOME_VISIT", "time=14:00-15:00 household=H-1 met=true");

        book.takeBack(first.id());

        assertThat(book.days("HOME_VISIT")).isEqualTo(Map.of(JANUARY_5, 1L));
    }

    @Test
    void a_voided_early_help_moves_the_pairing_to_the_next_fourth() {
        post("PAIRED", "household=H-1 paired=true");
        var second = post("PAIRED", "day=01-06 household=H-1 paired=true");
        post("PAIRED", "day=01-07 household=H-1 paired=true");
        post("PAIRED", "day=01-08 household=H-1 paired=true");
        post("PAIRED", "day=03-09 household=H-1 paired=true");
        assertThat(book.days("PAIRED")).isEqualTo(Map.of(LocalDate.of(2026, 1, 8), 1L));

        book.takeBack(second.id());

        assertThat(book.days("PAIRED")).isEqualTo(Map.of(MARCH_9, 1L));
    }

    @Test
    void a_file_opened_earlier_than_known_counts_on_the_earlier_day() {
        post("PROFILE", "day=03-09 people=C-1 completeness=95 consent=true");
        post("PROFILE", "day=01-06 people=C-1 completeness=95 consent=true");

        assertThat(book.days("PROFILE")).isEqualTo(Map.of(JANUARY_6, 1L));
    }

    @Test
    void person_times_count_everybody_in_a_record_once_and_a_person_a_day_where_the_rule_says_so() {
        post("GROUP_SESSION", "subject=G-1 people=C-1,C-2,C-3");
        post("GROUP_SESSION", "time=14:00-15:00 subject=G-1 people=C-1,C-2");
        post("CONSULT", "people=C-1 channel=VISIT answered=true");
        post("CONSULT", "people=C-1,C-2 channel=PHONE answered=true");

        assertThat(book.figure("GROUP_SESSION").people()).isEqualTo(5);
        assertThat(book.figure("CONSULT").people()).isEqualTo(2);
    }

    @Test
    void anonymous_headcounts_never_add_to_people() {
        post("ACT_LARGE", "subject=A-1 head=80");

        assertThat(book.figure("ACT_LARGE").people()).isEqualTo(80);
        assertThat(book.days("PEOPLE_SERVED")).isEmpty();
    }

    @Test
    void estimated_people_are_neither_person_times_nor_an_event() {
        post("ACT_LARGE", "subject=A-1 head=800 by=ESTIMATE");

        assertThat(book.figure("ACT_LARGE").people()).isZero();
        assertThat(book.days("ACT_LARGE")).isEmpty();
    }

    @Test
    void a_household_served_in_many_ways_is_one_household_of_the_month() {
        post("HOME_VISIT", "household=H-1 people=C-1 met=true");
        post("PAIRED", "day=01-06 household=H-1 people=C-1 paired=true");
        post("HOME_VISIT", "day=03-09 household=H-1 people=C-1 met=true");

        assertThat(book.figure("HOUSEHOLDS_SERVED").quantity()).isEqualTo(2);
        assertThat(book.figure("PEOPLE_SERVED").quantity()).isEqualTo(2);
    }

    @Test
    void an_open_case_is_opened_and_not_ended_until_its_closure_whatever_its_outcome() {
        post("CASE_CLOSED", "subject=K-1 stage=INTAKE");
        post("CASE_CLOSED", "day=01-06 subject=K-1 stage=SESSION");
        post("CASE_CLOSED", "day=01-06 subject=K-2 stage=INTAKE");
        assertThat(openCases()).isEqualTo(2);

        post("CASE_CLOSED", "day=03-09 subject=K-1 stage=CLOSURE sessions=2 outcome=LOST");

        assertThat(openCases()).isEqualTo(1);
        assertThat(book.days("CASE_CLOSED")).isEmpty();
    }

    @Test
    void a_case_counts_in_the_year_of_its_closing() {
        post("CASE_CLOSED", "subject=K-1 stage=INTAKE");
        post(
                "CASE_CLOSED",
                "day=03-09 subject=K-1 stage=CLOSURE sessions=6 faceSessions=3 outcome=GOAL_MET supervised=true");

        assertThat(book.days("CASE_CLOSED")).isEqualTo(Map.of(MARCH_9, 1L));
    }

    @Test
    void management_lapses_when_its_review_does_and_resumes_with_the_next() {
        post("CASE_MANAGED", "people=C-1 colour=RED managed=true reviewUntil=2026-01-31");
        post("CASE_MANAGED", "day=03-09 people=C-1 colour=RED managed=true reviewUntil=2026-06-30");

        assertThat(book.days("CASE_MANAGED"))
                .isEqualTo(Map.of(
                        JANUARY_5, 1L, LocalDate.of(2026, 2, 1), -1L, MARCH_9, 1L, LocalDate.of(2026, 7, 1), -1L));
    }

    @Test
    void who_leaves_management_is_no_longer_counted() {
        post("CASE_MANAGED", "people=C-1 colour=RED managed=true reviewUntil=2026-12-31");
        post("CASE_MANAGED", "day=03-09 people=C-1 colour=GREEN managed=false reviewUntil=2026-12-31");

        assertThat(book.days("CASE_MANAGED")).isEqualTo(Map.of(JANUARY_5, 1L, MARCH_9, -1L));
    }

    @Test
    void a_rate_keeps_its_basis() {
        post("SATISFACTION", "satisfied=27 valid=30");
        var wrong = post("SATISFACTION", "day=03-09 satisfied=10 valid=40");
        book.takeBack(wrong.id());

        assertThat(book.figure("SATISFACTION").rateBp()).isEqualTo(9_000);
    }

    @Test
    void a_record_is_taken_back_as_it_was_posted_even_under_other_rules() {
        var visit = post("VOL_HOURS", "time=08:00-18:00 people=V-1");
        var stricter = Indicators.catalogue().with(List.of(new Tuning("VOL_HOURS", "cap", 60)));

        var counting = Counting.takeBack(
                visit.id(),
                List.of(new Movement(visit.id(), visit.id(), "VOL_HOURS", JANUARY_5, 480, 0, 0, 1)),
                stricter,
                List.of());

        assertThat(counting.movements()).extracting(Movement::quantity).containsExactly(-480L);
    }

    private long openCases() {
        return book.figure("CASE_OPENED").quantity() - book.figure("CASE_ENDED").quantity();
    }

    private ServiceFact post(String indicator, String words) {
        var fact = Book.fact(UUID.randomUUID(), indicator, words, Indicators.catalogue());
        book.post(fact);
        return fact;
    }
}

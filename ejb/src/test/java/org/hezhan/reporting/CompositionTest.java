package org.hezhan.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.hezhan.reporting.Composition.Line;
import org.hezhan.reporting.Composition.Voice;
import org.junit.jupiter.api.Test;

class CompositionTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 9);

    @Test
    void what_was_frozen_reads_as_it_was_composed() {
        assertThat(Composition.read(week(3).canonical())).isEqualTo(week(3));
    }

    @Test
    void the_same_days_give_the_same_hash() {
        assertThat(week(3).hash()).isEqualTo(week(3).hash()).hasSize(64);
    }

    @Test
    void one_visit_more_gives_another_hash() {
        assertThat(week(4).hash()).isNotEqualTo(week(3).hash());
    }

    private static Composition week(long visits) {
        return new Composition(
                People.STATION,
                MONDAY,
                MONDAY.plusDays(6),
                10,
                9,
                8,
                7,
                2,
                4_320,
                600,
                31,
                57,
                List.of(new Line("HOME_VISIT", visits, 0, visits, 120, 0, 480, 118)),
                List.of(new Voice(MONDAY, "\u7f57\u5c0f\u6ee1", "A \"quoted\" problem")),
                List.of(),
                Composition.RULE);
    }
}

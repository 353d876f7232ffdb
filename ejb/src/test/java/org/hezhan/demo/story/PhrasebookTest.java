package org.hezhan.demo.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PhrasebookTest {

    private static final Phrasebook BOOK = Phrasebook.shipped();

    @Test
    void a_known_fact_comes_before_a_group_of_the_same_name() {
        assertThat(BOOK.say("surname", Map.of("surname", "Ma"), new Chance(1))).isEqualTo("Ma");
    }

    @Test
    void a_name_may_be_composed_of_a_fact() {
        assertThat(BOOK.lines("colour.RED"))
                .contains(BOOK.say("colour.{c}".replace("{c}", "RED"), Map.of(), new Chance(1)));
    }

    @Test
    void a_group_that_nobody_wrote_is_named() {
        assertThatThrownBy(() -> BOOK.say("no.such.group", Map.of(), new Chance(1)))
                .hasMessageContaining("no.such.group");
    }

    @Test
    void a_phrase_that_is_not_closed_is_refused() {
        assertThatThrownBy(() -> Phrase.parse("(a|b")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_same_chance_says_the_same() {
        assertThat(BOOK.say("estate", Map.of("community", "X"), new Chance(7, "a")))
                .isEqualTo(BOOK.say("estate", Map.of("community", "X"), new Chance(7, "a")));
    }
}

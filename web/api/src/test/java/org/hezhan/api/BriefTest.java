package org.hezhan.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What counts as the wish for a brief answer. */
class BriefTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "return=minimal",
                "Return = Minimal",
                "return=\"minimal\"",
                "respond-async, return=minimal",
                "return=minimal; wait=10"
            })
    void who_says_so_wants_no_body(String prefer) {
        assertThat(Brief.isPreferred(prefer)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "return=representation", "noreturn=minimal", "return=minimalist", "minimal"})
    void who_says_anything_else_is_told_all(String prefer) {
        assertThat(Brief.isPreferred(prefer)).isFalse();
    }

    @Test
    void who_says_nothing_is_told_all() {
        assertThat(Brief.isPreferred(null)).isFalse();
    }
}

package org.hezhan.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hezhan.roster.RosterFlaw.USCC_CHARACTERS;
import static org.hezhan.roster.RosterFlaw.USCC_CHECK;
import static org.hezhan.roster.RosterFlaw.USCC_ORGANISATION_CHECK;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsccTest {

    @Test
    void the_last_character_is_that_of_the_standard() {
        assertThat(Uscc.check("91350100M000100Y4")).isEqualTo('3');
    }

    @Test
    void the_organisation_code_has_a_check_character_of_its_own() {
        assertThat(Uscc.organisationCheck("D2143569")).isEqualTo('X');
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "91350100M000100Y43",
                "52430103MJTX00010W",
                "52430103MJTX00029R",
                "91430103MA0DEM013E",
                "51430103MJTX00096T",
                "53430103MJTX00109A",
                "1143010300DEM0015B"
            })
    void codes_with_both_characters_right_are_taken(String code) {
        assertThat(Uscc.wrongIn(code)).isEmpty();
    }

    @Test
    void one_wrong_character_is_found() {
        assertThat(Uscc.wrongIn("52430103MJTX00011W")).contains(USCC_CHECK);
    }

    @Test
    void a_wrong_inner_character_is_found_even_when_the_last_one_fits() {
        var inner = "52430103MJTX00018";

        assertThat(Uscc.wrongIn(inner + Uscc.check(inner))).contains(USCC_ORGANISATION_CHECK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "52430103MJTX00010", "52430103MJTX00010WW", "52430103MJTXO0010W", "52430103mjtx00010w"})
    void eighteen_characters_without_the_five_letters_are_demanded(String text) {
        assertThat(Uscc.wrongIn(text)).contains(USCC_CHARACTERS);
    }

    @Test
    void a_wrong_code_is_no_value() {
        assertThatThrownBy(() -> new Uscc("52430103MJTX00010X")).isInstanceOf(IllegalArgumentException.class);
    }
}

package org.hezhan.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class ShortfallTest {

    @Test
    void it_is_said_to_people_in_a_sentence() {
        assertThat(said("CONDITION_UNMET SESSIONS >=6")).isEqualTo("Condition not met: Follow-up sessions \u2265 6");
        assertThat(said("CONDITION_UNMET OUTCOME =GOAL_MET|REFERRED"))
                .isEqualTo("Condition not met: Outcome = Goal met / Referred");
        assertThat(said("CONDITION_UNMET MET =true")).isEqualTo("Condition not met: Client met");
        assertThat(said("TOO_FEW_PEOPLE - 25")).isEqualTo("Too few people: \u2265 25");
    }

    @Test
    void it_reads_as_it_was_kept() {
        assertThat(Shortfall.parse("CONDITION_UNMET REVIEW_UNTIL >=DAY"))
                .hasToString("CONDITION_UNMET REVIEW_UNTIL >=DAY");
    }

    private static String said(String kept) {
        return Shortfall.parse(kept).in(Locale.ENGLISH);
    }
}

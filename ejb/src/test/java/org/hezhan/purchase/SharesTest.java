package org.hezhan.purchase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.hezhan.shared.Refusal;
import org.junit.jupiter.api.Test;

class SharesTest {

    @Test
    void five_four_one_divides_the_whole() {
        assertThat(shares(5000, 4000, 1000).split(736_000_000))
                .containsExactly(368_000_000L, 294_400_000L, 73_600_000L);
    }

    @Test
    void what_rounding_leaves_over_goes_to_the_last() {
        assertThat(shares(3333, 3333, 3334).split(100)).containsExactly(33L, 33L, 34L);
        assertThat(shares(3333, 3333, 3334).split(101)).containsExactly(33L, 33L, 35L);
    }

    @Test
    void shares_that_are_not_the_whole_are_refused() {
        assertThatThrownBy(() -> shares(5000, 4000)).isInstanceOf(Refusal.class);
    }

    @Test
    void conditions_that_compare_are_given_a_value() {
        assertThat(List.of("AUDIT_CLEAN", "EVAL_GRADE_GE:PASS")).allMatch(Condition::isWritten);
        assertThat(List.of("EVAL_GRADE_GE", "AUDIT_CLEAN:YES", "PAID", "EVAL_GRADE_GE:"))
                .noneMatch(Condition::isWritten);
    }

    private static Shares shares(int... bp) {
        var all = new java.util.ArrayList<Share>();
        for (var share : bp) {
            all.add(new Share(all.size() + 1, share, List.of()));
        }
        return new Shares(all);
    }
}

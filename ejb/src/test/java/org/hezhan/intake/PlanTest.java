package org.hezhan.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hezhan.shared.Refusal;
import org.junit.jupiter.api.Test;

class PlanTest {

    private record Thing(String code, String name) {}

    @Test
    void what_is_new_what_differs_and_what_stays_is_told() {
        var plan = Comparison.of(
                List.of(new Thing("1", "one"), new Thing("2", "two"), new Thing("3", "three")),
                Map.of("2", new Thing("2", "zwei"), "3", new Thing("3", "three")),
                Thing::code,
                Thing::name);

        assertThat(plan.changes())
                .extracting(Plan.Change::kind)
                .containsExactly(Plan.Kind.ADD, Plan.Kind.CHANGE, Plan.Kind.KEEP);
        assertThat(plan.changes().get(1).differences()).containsExactly(new Plan.Difference("name", "zwei", "two"));
        assertThat(plan.changesNothing()).isFalse();
    }

    @Test
    void a_difference_is_told_in_words() {
        var state = new Plan.Difference("state", null, Plan.Kind.ADD);
        var total = new Plan.Difference("totalFen", 100L, 241_000_000L);

        assertThat(state.after(Locale.ENGLISH)).isEqualTo("New");
        assertThat(total.title(Locale.ENGLISH)).isEqualTo("Total (yuan)");
        assertThat(total.before(Locale.ENGLISH)).isEqualTo("1.00");
        assertThat(total.after(Locale.ENGLISH)).isEqualTo("2410000.00");
        assertThat(new Plan.Difference("projectName", "", "").title(Locale.ENGLISH))
                .isEqualTo("Project");
        assertThat(new Plan.Difference("unitPriceFenPerYear", 0L, 1L).title(Locale.ENGLISH))
                .isEqualTo("Unit price (yuan per year)");
    }

    @Test
    void only_the_plan_that_was_shown_is_carried_out() {
        var shown = Comparison.of(List.of(new Thing("1", "one")), Map.of(), Thing::code, Thing::name);
        var other = Comparison.of(List.of(new Thing("1", "eins")), Map.of(), Thing::code, Thing::name);

        shown.mustBe(shown.fingerprint());
        assertThatThrownBy(() -> other.mustBe(shown.fingerprint())).isInstanceOf(Refusal.class);
    }
}

package org.hezhan.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the trail says and what a column says are the same in whatever order and to whatever fraction it was written. */
class ToldTest {

    private static final Seal SEAL = new Seal().of(UUID.fromString("01900000-0000-7000-8000-000000000001"));

    @Test
    void facts_are_the_same_in_any_order() {
        var facts = told("service_record", "facts");
        var mark = facts.mark("Facts[values={REVIEW_UNTIL=2026-05-01, MET=true, ROUTE=a, b}]");

        assertThat(facts.isSaidBy(mark, "met=true, route=a, b, reviewUntil=2026-05-01", null))
                .isTrue();
        assertThat(facts.isSaidBy(mark, "met=false, route=a, b, reviewUntil=2026-05-01", null))
                .isFalse();
        assertThat(facts.isSaidBy(facts.mark("Facts[values={}]"), "", null)).isTrue();
    }

    @Test
    void moments_are_the_same_to_the_microsecond() {
        var at = told("daily_log", "decidedAt");

        assertThat(at.isSaidBy(at.mark("2026-03-31T07:00:00.123456500Z"), "1774940400123457", null))
                .isTrue();
        assertThat(at.isSaidBy(at.mark("2026-03-31T07:00:00Z"), "1774940400000001", null))
                .isFalse();
        assertThat(at.isSaidBy(at.mark(null), null, null)).isTrue();
        assertThat(at.isSaidBy(at.mark(null), "1774940400000001", null)).isFalse();
        assertThat(at.isSaidBy(at.mark("2026-03-31T07:00:00Z"), null, null)).isFalse();
    }

    @Test
    void what_is_personal_is_the_same_as_its_seal_or_as_the_text_of_a_time_without_seals() {
        var note = told("service_record", "note");
        var sealed = note.mark(SEAL.of("note", "谈了一个小时"));

        assertThat(note.isSaidBy(sealed, "谈了一个小时", SEAL)).isTrue();
        assertThat(note.isSaidBy(sealed, "谈了两个小时", SEAL)).isFalse();
        assertThat(note.isSaidBy(sealed, "谈了一个小时", SEAL.of(UUID.randomUUID()))).isFalse();
        assertThat(note.isSaidBy(note.mark("谈了一个小时"), "谈了一个小时", SEAL)).isTrue();
    }

    @Test
    void a_text_that_the_trail_cut_is_compared_as_far_as_it_goes() {
        var composed = told("weekly_summary", "composed");

        assertThat(composed.isSaidBy(composed.mark("a".repeat(4_000)), "a".repeat(5_000), null))
                .isTrue();
    }

    @Test
    void records_are_compared_value_by_value() {
        var settings = told("rule_edition", "settings");
        var mark = settings.mark(
                "[Tuning[code=PAIRED, key=threshold, value=2], Tuning[code=*, key=paceGreenBp, value=9000]]");
        var kept = "[{\"key\": \"threshold\", \"value\": %d, \"indicator\": \"PAIRED\"},"
                + " {\"key\": \"paceGreenBp\", \"value\": 9000, \"indicator\": \"*\"}]";

        assertThat(settings.isSaidBy(mark, kept.formatted(2), null)).isTrue();
        assertThat(settings.isSaidBy(mark, kept.formatted(3), null)).isFalse();
        assertThat(settings.isSaidBy(settings.mark("[]"), "[]", null)).isTrue();

        var shares = told("tranche_scheme", "shares");
        var said = shares.mark(
                "Shares[all=[Share[seq=1, bp=5000, conditions=[CONTRACT_EFFECTIVE, EVAL_GRADE_GE:PASS]], Share[seq=2, bp=5000, conditions=[]]]]");
        var whole =
                "[{\"bp\": 5000, \"seq\": 1, \"conditions\": [\"CONTRACT_EFFECTIVE\"%s]}, {\"bp\": 5000, \"seq\": 2, \"conditions\": []}]";
        assertThat(shares.isSaidBy(said, whole.formatted(", \"EVAL_GRADE_GE:PASS\""), null))
                .isTrue();
        assertThat(shares.isSaidBy(said, whole.formatted(""), null)).isFalse();
        assertThat(shares.mark("S".repeat(4_000))).as("cut").isZero();
    }

    @Test
    void a_seal_is_one_only_where_something_is_personal() {
        var name = told("project", "name");

        assertThat(name.isSaidBy(name.mark("hmac:x"), "hmac:x", SEAL)).isTrue();
    }

    private static Told told(String table, String property) {
        return Objects.requireNonNull(Told.tables().get(table)).stream()
                .filter(one -> one.property().equals(property))
                .findFirst()
                .orElseThrow();
    }
}

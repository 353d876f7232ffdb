package org.hezhan.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hezhan.bench.Slots.Slot;
import org.hezhan.bench.Submission.Sent;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ScriptTest {

    private static final UUID LOG_ID = UUID.fromString("019d0000-0000-7000-8000-00000000000a");
    private static final UUID RECORD = UUID.fromString("019d0000-0000-7000-8000-00000000000b");
    private static final UUID STATION = UUID.fromString("019d0000-0000-7000-8000-00000000000c");
    private static final String WHO = "019d0000-0000-7000-8000-00000000000d";
    private static final String SUBJECT = "7b0a2f6e-0000-4000-8000-00000000000e";
    private static final String FRESH = "019d0000-0000-7000-8000-00000000000f";
    private static final Sent SENT =
            new Sent(new Slot(7, 430103, 0, 3, LocalDate.of(2025, 1, 6)), LOG_ID, List.of(RECORD), STATION);

    @Test
    void the_values_of_one_submission_become_those_of_any() throws SQLException {
        var script = script("""
                ~hezhan~LOG:  statement: BEGIN
                ~hezhan~LOG:  execute S_1: select id from account where subject = $1
                ~hezhan~DETAIL:  Parameters: $1 = '%s'
                ~hezhan~LOG:  execute S_7: COMMIT
                ~hezhan~LOG:  statement: BEGIN
                ~hezhan~LOG:  execute <unnamed>: set local hezhan.district = 430103
                ~hezhan~LOG:  execute S_2: insert into t values ($1,$2,$3,$4,$5,$6,$7,$8::jsonb)
                ~hezhan~DETAIL:  Parameters: $1 = '430103', $2 = '%s', $3 = '%s', $4 = '2025-01-06', $5 = NULL, $6 = '', $7 = '%s', $8 = '{}'
                ~hezhan~LOG:  execute S_7: COMMIT
                """.formatted(SUBJECT, LOG_ID, WHO, FRESH));

        assertThat(script.text()).endsWith("""
                \\startpipeline
                BEGIN;
                select id from account where subject = cast(bench.subject(:shift, :w) as x1);
                \\endpipeline
                COMMIT;
                \\startpipeline
                BEGIN;
                select set_config('hezhan.district', cast(bench.code(:d) as text), true);
                \\endpipeline
                insert into t values (cast(bench.code(:d) as x1),cast(bench.id(:slot, 0) as x2),\
                cast(bench.account(:shift, :w) as x3),cast(bench.day(:n) as x4),NULL,'',cast(bench.id(:slot, 2) as x7),:v0::jsonb);
                COMMIT;
                """);
        assertThat(script.constants()).containsExactly(java.util.Map.entry("v0", "{}"));
    }

    @Test
    void a_batch_goes_out_at_once_as_the_driver_sends_it() throws SQLException {
        var script = script("""
                ~hezhan~LOG:  execute S_2: update t set state = $1
                ~hezhan~DETAIL:  Parameters: $1 = 'A'
                ~hezhan~LOG:  execute S_2: update t set state = $1
                ~hezhan~DETAIL:  Parameters: $1 = 'A'
                ~hezhan~LOG:  execute S_3: select 1
                """);

        assertThat(script.text()).endsWith("""
                \\startpipeline
                update t set state = :v0;
                update t set state = :v0;
                \\endpipeline
                select 1;
                """);
    }

    @Test
    void what_was_asked_together_goes_out_at_once() throws SQLException {
        var script = script("""
                ~hezhan~LOG:  execute S_2: select id from t
                ~hezhan~LOG:  execute S_3: /* along */ update u set state = $1
                ~hezhan~DETAIL:  Parameters: $1 = 'A'
                ~hezhan~LOG:  execute S_4: select 1
                """);

        assertThat(script.text()).endsWith("""
                \\startpipeline
                select id from t;
                /* along */ update u set state = :v0;
                \\endpipeline
                select 1;
                """);
        assertThat(script.told()).contains("select t; update u; select;");
    }

    @Test
    void bound_twice_it_binds_once_more_in_a_journey_of_its_own() throws SQLException {
        var script = script("""
                ~hezhan~LOG:  execute S_1: select * from arrival($1)
                ~hezhan~LOG:  statement: BEGIN
                ~hezhan~LOG:  execute <unnamed>: set local hezhan.district = 430103
                ~hezhan~LOG:  execute S_3: select 1
                ~hezhan~LOG:  execute S_7: COMMIT
                """);

        assertThat(script.bindings()).as("an arrival binds too").isEqualTo(2);
        assertThat(script.boundTwice().bindings()).isEqualTo(3);
        assertThat(script.boundTwice().text()).endsWith("""
                \\startpipeline
                BEGIN;
                select set_config('hezhan.district', cast(bench.code(:d) as text), true);
                \\endpipeline
                select set_config('hezhan.district', cast(bench.code(:d) as text), true);
                select 1;
                COMMIT;
                """);
        assertThat(script.told()).startsWith("5 statements in 1 transactions.");
    }

    private static Script script(String log) throws SQLException {
        return Script.of(
                Statement.in(log), SENT, WHO, SUBJECT, statement -> java.util.stream.IntStream.rangeClosed(1, 9)
                        .mapToObj(i -> "x" + i)
                        .toList());
    }
}

package org.hezhan.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StatementTest {

    private static final String LOG = """
            ~psql~LOG:  statement: select 1
            ~hezhan~LOG:  statement: BEGIN
            ~hezhan~LOG:  execute <unnamed>: set local hezhan.district = 430103
            ~hezhan~LOG:  execute S_9: select l.id
            \tfrom daily_log l
            \twhere l.district_code = $1 and l.problems = $2 and l.state is not distinct from $3
            ~hezhan~DETAIL:  Parameters: $1 = '430103', $2 = 'it''s, $4 = ''no''', $3 = NULL
            ~hezhan~LOG:  execute S_3: insert into t (a, b) values ($1,$2),($3,$4)
            ~hezhan~DETAIL:  Parameters: $1 = '1', $2 = '', $3 = '{"x":1}', $4 = 'two
            \tlines'
            ~hezhan~LOG:  execute S_7: COMMIT
            ~~LOG:  checkpoint starting: time
            """;

    @Test
    void a_log_tells_what_the_application_sent() {
        var statements = Statement.in(LOG);

        assertThat(statements)
                .extracting(Statement::text)
                .containsExactly(
                        "BEGIN",
                        "set local hezhan.district = 430103",
                        "select l.id\nfrom daily_log l\nwhere l.district_code = $1 and l.problems = $2"
                                + " and l.state is not distinct from $3",
                        "insert into t (a, b) values ($1,$2),($3,$4)",
                        "COMMIT");
        assertThat(statements.get(2).parameters()).isEqualTo(Map.of(1, "430103", 2, "it's, $4 = 'no'"));
        assertThat(statements.get(3).parameters()).isEqualTo(Map.of(1, "1", 2, "", 3, "{\"x\":1}", 4, "two\nlines"));
    }

    @Test
    void long_texts_are_read_whole() {
        var text = "words ".repeat(100_000);

        var statements = Statement.in(
                "~hezhan~LOG:  execute <unnamed>: select $1\n" + "~hezhan~DETAIL:  Parameters: $1 = '" + text + "'\n");

        assertThat(statements.getFirst().parameters()).isEqualTo(Map.of(1, text));
    }

    @Test
    void in_a_few_words_a_statement_is_what_it_does_to_which_table() {
        assertThat(Statement.in(LOG))
                .extracting(Statement::gist)
                .containsExactly("begin", "set local hezhan.district", "select daily_log", "insert t ×2", "commit");
    }

    @Test
    void alike_are_the_same_statements_whatever_their_values_and_their_district() {
        var other = LOG.replace("430103", "110101");

        assertThat(Statement.alike(Statement.in(LOG), Statement.in(other))).isTrue();
        assertThat(Statement.alike(Statement.in(LOG), Statement.in(LOG + "~hezhan~LOG:  statement: BEGIN\n")))
                .isFalse();
    }
}

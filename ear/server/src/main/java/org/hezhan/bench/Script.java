package org.hezhan.bench;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.hezhan.bench.Submission.Sent;

/**
 * The statements of one submission as a script of pgbench: the application's own texts in its own transactions, with the
 * values that differ from one submission to the next computed, and all others sent as it sends them.
 *
 * @param constants values that every submission sends alike, by the name of their variable
 * @param statements as they were recorded
 */
record Script(String text, Map<String, String> constants, List<Statement> statements) {

    private static final Pattern PLACE = Pattern.compile("\\$(\\d+)");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final String HEAD = """
            \\set slot :base + :client_id + :clients * :turn
            \\set turn :turn + 1
            \\set d :slot % :districts
            \\set w :slot / :districts % :workers
            \\set n :slot / (:districts * :workers)
            \\set shift :d % SHIFTS
            """.replace("SHIFTS", Integer.toString(Seeding.SHIFTS));
    private static final String BIND = "select set_config('hezhan.district', cast(bench.code(:d) as text), true)";

    Script {
        constants = Map.copyOf(constants);
        statements = List.copyOf(statements);
    }

    /** The statements in a few words, each transaction on a line. */
    String told() {
        var text = new StringBuilder();
        var transactions = 0;
        for (var statement : statements) {
            if (statement.is("begin")) {
                transactions++;
                text.append("1. ");
            } else if (statement.is("commit") || statement.is("rollback")) {
                text.append(statement.is("commit") ? "\n" : "(rolled back)\n");
            } else {
                text.append(statement.gist()).append("; ");
            }
        }
        return "%d statements in %d transactions.\n\n%s".formatted(statements.size(), transactions, text);
    }

    /** With each binding made a second time, in a journey of its own: what that costs more is what the first one costs. */
    Script boundTwice() {
        var end = BIND + ";\n\\endpipeline\n";
        return new Script(text.replace(end, end + BIND + ";\n"), constants, statements);
    }

    /** How many transactions bind the district, by themselves or in the function that they call. */
    int bindings() {
        return text.split(Pattern.quote(BIND) + "|from arrival\\(", -1).length - 1;
    }

    /**
     * @param types of each statement's parameters, as the database takes them
     * @param account who sent it
     * @param subject by which the sign-in names them
     */
    static Script of(List<Statement> statements, Sent sent, String account, String subject, Types types)
            throws SQLException {
        return new Writer(sent, account, subject, types).script(statements);
    }

    /** Tells the names of the parameters' types, in their order. */
    interface Types {
        List<String> of(Statement statement) throws SQLException;
    }

    private static final class Writer {

        private static final int FIRST_FRESH = 5;
        private final Map<String, String> known = new LinkedHashMap<>();
        private final Map<String, String> constants = new LinkedHashMap<>();
        private final Types types;

        Writer(Sent sent, String account, String subject, Types types) {
            this.types = types;
            var slot = sent.slot();
            known.put(Integer.toString(slot.district()), "bench.code(:d)");
            known.put(slot.day().toString(), "bench.day(:n)");
            known.put(account, "bench.account(:shift, :w)");
            known.put(subject, "bench.subject(:shift, :w)");
            known.put(sent.station().toString(), "bench.station(:w)");
            known.put(sent.log().toString(), "bench.id(:slot, 0)");
            for (var record : sent.records()) {
                known.put(record.toString(), "bench.id(:slot, %d)".formatted(known.size() - FIRST_FRESH));
            }
        }

        Script script(List<Statement> statements) throws SQLException {
            var text = new StringBuilder(HEAD);
            for (var i = 0; i < statements.size(); i++) {
                var together = together(statements, i);
                if (together > 1) {
                    text.append("\\startpipeline\n");
                }
                for (var k = i; k < i + together; k++) {
                    text.append(line(statements.get(k))).append(";\n");
                }
                if (together > 1) {
                    text.append("\\endpipeline\n");
                }
                i += together - 1;
            }
            return new Script(text.toString(), constants, statements);
        }

        /** What the driver sends at once: the beginning with the first statement, several that were asked together, and a batch. */
        private static int together(List<Statement> statements, int from) {
            if (statements.get(from).is("begin")) {
                return from + 1 < statements.size() ? 2 : 1;
            }
            var until = from + 1;
            while (until < statements.size() && statements.get(until).goesAlong()) {
                until++;
            }
            while (until < statements.size()
                    && statements.get(until).is("update")
                    && statements.get(until).text().equals(statements.get(from).text())) {
                until++;
            }
            return until - from;
        }

        private String line(Statement statement) throws SQLException {
            if (statement.is("set local hezhan.district")) {
                return BIND;
            }
            var types = this.types.of(statement);
            return PLACE.matcher(statement.text()).replaceAll(place -> {
                var number = Integer.parseInt(place.group(1));
                var value = statement.parameters().get(number);
                return java.util.regex.Matcher.quoteReplacement(
                        value == null ? "NULL" : said(value, types.get(number - 1)));
            });
        }

        /** pgbench takes no variable that is empty. */
        private String said(String value, String type) {
            if (value.isEmpty()) {
                return "''";
            }
            var expression = known.get(value);
            if (expression == null && ID.matcher(value).matches()) {
                expression = "bench.id(:slot, %d)".formatted(known.size() - FIRST_FRESH);
                known.put(value, expression);
            }
            if (expression != null) {
                return "cast(%s as %s)".formatted(expression, type);
            }
            for (var constant : constants.entrySet()) {
                if (constant.getValue().equals(value)) {
                    return ":" + constant.getKey();
                }
            }
            var name = "v" + constants.size();
            constants.put(name, value);
            return ":" + name;
        }
    }
}

package org.hezhan.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * One statement that the application sent, as PostgreSQL's log tells it.
 *
 * @param parameters by number, in the log's words; what is absent is null
 */
public record Statement(String text, Map<Integer, String> parameters) {

    /** Set for the time of a recording, so that each line tells whose it is. */
    static final String PREFIX = "~%a~";

    private static final Pattern SAID =
            Pattern.compile("~hezhan~LOG:  (?:statement|execute [^:]*): (.*)", Pattern.DOTALL);
    private static final Pattern WITH = Pattern.compile("~hezhan~DETAIL:  Parameters: (.*)", Pattern.DOTALL);
    private static final Pattern ONE =
            Pattern.compile("\\$(\\d+) = (?:NULL|'((?:[^']++|'')*+)')(?:, |$)", Pattern.DOTALL);

    /** What the product writes before a statement that it sends along with the one before. */
    private static final String ALONG = "/* along */";

    public Statement {
        parameters = Map.copyOf(parameters);
    }

    /** The statements of a piece of the log, in their order. */
    static List<Statement> in(String log) {
        var statements = new ArrayList<Statement>();
        for (var entry : entries(log)) {
            var said = SAID.matcher(entry);
            var with = WITH.matcher(entry);
            if (said.matches()) {
                statements.add(new Statement(said.group(1).strip(), Map.of()));
            } else if (with.matches() && !statements.isEmpty()) {
                statements.add(new Statement(statements.removeLast().text(), parameters(with.group(1))));
            }
        }
        return statements;
    }

    /** Lines that begin with a tab go on with the entry before. */
    private static List<String> entries(String log) {
        var entries = new ArrayList<String>();
        for (var line : log.split("\n")) {
            if (line.startsWith("\t") && !entries.isEmpty()) {
                entries.add(entries.removeLast() + "\n" + line.substring(1));
            } else {
                entries.add(line);
            }
        }
        return entries;
    }

    private static Map<Integer, String> parameters(String text) {
        var found = new HashMap<Integer, String>();
        var one = ONE.matcher(text);
        while (one.find()) {
            if (one.group(2) != null) {
                found.put(Integer.valueOf(one.group(1)), one.group(2).replace("''", "'"));
            }
        }
        return found;
    }

    /** Whether both are the same statements in the same order, whatever the values and the district. */
    static boolean alike(List<Statement> some, List<Statement> others) {
        return texts(some).equals(texts(others));
    }

    private static List<String> texts(List<Statement> statements) {
        return statements.stream()
                .map(one -> one.is("set local") ? one.gist() : one.text())
                .toList();
    }

    /** Whether it was sent at once with the statement before. */
    boolean goesAlong() {
        return text.startsWith(ALONG);
    }

    boolean is(String beginning) {
        return text.toLowerCase(Locale.ROOT).startsWith(beginning);
    }

    /** Without what stands in brackets: the tables of inner selects are not what a statement is about. */
    private static String flat(String text) {
        var shorter = text.replaceAll("\\([^()]*\\)", "");
        return shorter.equals(text) ? text : flat(shorter);
    }

    /** In a few words: what is done to which table. */
    String gist() {
        var words = text.replace(ALONG, "").strip().replaceAll("\\s+", " ");
        var into = Pattern.compile("(?i)\\b(?:from|into|update) (\\w+)").matcher(flat(words));
        var verb = words.split(" ", 2)[0].toLowerCase(Locale.ROOT);
        if (words.startsWith("select audit_append")) {
            return "select audit_append(…)";
        }
        if (is("set local")) {
            return "set local hezhan.district";
        }
        var rows = words.split("\\),\\(", -1).length;
        var many = verb.equals("insert") && rows > 1 ? " ×" + rows : "";
        return into.find() ? verb + " " + into.group(1) + many : verb;
    }
}

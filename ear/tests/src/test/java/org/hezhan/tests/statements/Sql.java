package org.hezhan.tests.statements;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One statement as PostgreSQL heard it. */
record Sql(String text) {

    private static final Pattern WORD = Pattern.compile("[a-z_][a-z0-9_]*");
    private static final Pattern SOURCE = Pattern.compile("\\b(?:from|where)\\b");
    private static final Pattern BOUND = Pattern.compile("\\bdistrict_code ?= ?[$0-9]");
    private static final Pattern TABLE =
            Pattern.compile("\\b(?:from|join|update) ([a-z_][a-z0-9_]*)(?: (?:as )?([a-z_][a-z0-9_]*))?");
    private static final Pattern COLUMNS = Pattern.compile("\\binsert into [a-z_][a-z0-9_]* ?\\(([^)]*)\\)");
    private static final Pattern FRAME = Pattern.compile("(begin|commit|rollback|set local hezhan\\.district)\\b.*");

    Sql {
        text = text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    /** Whether it only opens, binds or ends a transaction. */
    boolean isFrame() {
        return FRAME.matcher(text).matches();
    }

    /** Who comes in is asked in a transaction of its own, without a frame. */
    boolean opens() {
        return text.startsWith("begin") || text.startsWith("select * from arrival(");
    }

    /** Whether it writes just as the one before did: one more of a batch. */
    boolean writesLike(String before) {
        return !text.startsWith("select") && head(text).equals(head(before));
    }

    private static String head(String sql) {
        return sql.split(" values ", 2)[0];
    }

    /**
     * Whether it names a table of a district without asking for one district: the district is compared with what was bound, and each
     * of the tables is compared with it; what is only shown of it does not count. What is inserted tells the district itself.
     */
    boolean isOfAnyDistrict(Set<String> owned) {
        if (WORD.matcher(text).results().noneMatch(word -> owned.contains(word.group()))) {
            return false;
        }
        return !tellsDistrict()
                || TABLE.matcher(text)
                        .results()
                        .filter(table -> owned.contains(table.group(1)))
                        .anyMatch(table -> !compares(table.group(1), table.group(2)));
    }

    private boolean tellsDistrict() {
        var columns = COLUMNS.matcher(text);
        if (columns.find()) {
            return WORD.matcher(columns.group(1)).results().anyMatch(word -> word.group()
                    .equals("district_code"));
        }
        var source = SOURCE.matcher(text);
        return source.find() && BOUND.matcher(text).find(source.end());
    }

    /** Whether the district of this table is compared, under its own name or under the one that the statement gives it. */
    private boolean compares(String table, @Nullable String alias) {
        var column = "(?<![.a-z0-9_])(?:(?:" + table + "|" + alias + ")\\.)?district_code";
        return Pattern.compile(column + " ?=|= ?" + column + "\\b")
                .matcher(text)
                .find();
    }
}

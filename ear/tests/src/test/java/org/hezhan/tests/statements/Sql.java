package org.hezhan.tests.statements;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** One statement as PostgreSQL heard it. */
record Sql(String text) {

    private static final Pattern WORD = Pattern.compile("[a-z_][a-z0-9_]*");
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

    /** Whether it names a table of a district without naming the district. */
    boolean isOfAnyDistrict(Set<String> owned) {
        return !text.contains("district_code")
                && WORD.matcher(text).results().anyMatch(word -> owned.contains(word.group()));
    }
}

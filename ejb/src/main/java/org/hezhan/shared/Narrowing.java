package org.hezhan.shared;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A board's native query with the conditions that are asked for and no others (查询条件), so that the database plans for
 * what is asked, and reads a long list from where it is to go on.
 */
public final class Narrowing {

    private final StringBuilder sql;
    private final Map<String, Object> values = new HashMap<>();

    /** @param select up to its first condition */
    public Narrowing(String select) {
        sql = new StringBuilder(select);
    }

    /** A value that the statement names already. */
    public Narrowing with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    public Narrowing and(String condition) {
        sql.append(" and ").append(condition);
        return this;
    }

    /** @param value what the condition names; the condition is left out when there is none */
    public Narrowing and(String condition, String name, @Nullable Object value) {
        return value == null ? this : and(condition).with(name, value);
    }

    /** The rows before one of another day, or of its day with a smaller id: a list with the newest first goes on there. */
    public Narrowing before(String day, Object lastDay, String id, Object last) {
        return and("%1$s <= :lastDay and (%1$s < :lastDay or %2$s < :last)".formatted(day, id))
                .with("lastDay", lastDay)
                .with("last", last);
    }

    /** The statement, to be made a query and {@linkplain #bind bound}. */
    public String ordered(String order, int limit) {
        return sql + " order by " + order + " limit " + Math.clamp(limit, 1, 200);
    }

    public Sql bind(Sql query) {
        values.forEach(query::set);
        return query;
    }
}

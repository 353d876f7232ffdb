package org.hezhan.shared;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The columns of one row that {@link Sql} read, each by its place (查询列). */
public record Columns(@Nullable Object[] values) {

    static List<Columns> all(ResultSet rows) throws SQLException {
        var types = types(rows.getMetaData());
        var all = new ArrayList<Columns>();
        while (rows.next()) {
            var values = new Object[types.length];
            for (var i = 0; i < values.length; i++) {
                values[i] = plain(value(rows, types[i], i + 1), types[i]);
            }
            all.add(new Columns(values));
        }
        return all;
    }

    /** Not by the types' names: for those the driver asks the catalogue, once on each new connection. */
    private static int[] types(ResultSetMetaData told) throws SQLException {
        var types = new int[told.getColumnCount()];
        for (var i = 0; i < types.length; i++) {
            types[i] = told.getColumnType(i + 1);
        }
        return types;
    }

    private static @Nullable Object value(ResultSet rows, int type, int place) throws SQLException {
        return switch (type) {
            case Types.DATE -> rows.getObject(place, LocalDate.class);
            case Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE -> rows.getObject(place, OffsetDateTime.class);
            default -> rows.getObject(place);
        };
    }

    /** As the product has it: what has no type of its own in JDBC is an id, or a text such as JSON. */
    private static @Nullable Object plain(@Nullable Object value, int type) throws SQLException {
        return switch (value) {
            case null -> null;
            case OffsetDateTime at -> at.toInstant();
            case Array array -> array.getArray();
            case UUID id -> id;
            case Object other when type == Types.OTHER -> other.toString();
            case Object other -> other;
        };
    }

    private Object at(int place) {
        return Objects.requireNonNull(values[place], () -> "Column " + place + " is empty");
    }

    public boolean has(int place) {
        return values[place] != null;
    }

    public String text(int place) {
        return at(place).toString();
    }

    public @Nullable String maybe(int place) {
        return has(place) ? text(place) : null;
    }

    public <E extends Enum<E>> @Nullable E maybe(int place, Class<E> type) {
        return has(place) ? Enum.valueOf(type, text(place)) : null;
    }

    public long number(int place) {
        return ((Number) at(place)).longValue();
    }

    public int integer(int place) {
        return Math.toIntExact(number(place));
    }

    public UUID id(int place) {
        return (UUID) at(place);
    }

    public @Nullable UUID maybeId(int place) {
        return has(place) ? id(place) : null;
    }

    public LocalDate day(int place) {
        return (LocalDate) at(place);
    }

    public @Nullable LocalDate maybeDay(int place) {
        return has(place) ? day(place) : null;
    }

    public @Nullable Instant maybeInstant(int place) {
        return has(place) ? (Instant) at(place) : null;
    }

    public Instant instant(int place) {
        return (Instant) at(place);
    }

    public boolean is(int place) {
        return (Boolean) at(place);
    }

    public UUID[] ids(int place) {
        return (UUID[]) at(place);
    }

    public String[] texts(int place) {
        return (String[]) at(place);
    }
}

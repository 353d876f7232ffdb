package org.hezhan.shared;

import jakarta.persistence.Query;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The columns of one row of a board's native query, each by its place (查询列). */
public record Columns(@Nullable Object[] values) {

    /** The rows of a native query. */
    public static Stream<Columns> of(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> new Columns((Object[]) row));
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
        return at(place) instanceof Date day ? day.toLocalDate() : (LocalDate) at(place);
    }

    public @Nullable LocalDate maybeDay(int place) {
        return has(place) ? day(place) : null;
    }

    public @Nullable Instant maybeInstant(int place) {
        return has(place) ? (Instant) at(place) : null;
    }

    public String[] texts(int place) {
        return (String[]) at(place);
    }
}

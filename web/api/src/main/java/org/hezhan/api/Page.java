package org.hezhan.api;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One part of a list (一页).
 *
 * @param next the {@code after} of the next part, or nothing when the list ends here
 */
public record Page<T>(List<T> items, @Nullable String next) {

    /** A full part may have a next one; what comes short of the limit is the last. */
    public static <R, T> Page<T> of(List<R> rows, int limit, Function<R, T> said, Function<R, ?> key) {
        var next = rows.size() < limit ? null : key.apply(rows.getLast()).toString();
        return new Page<>(rows.stream().map(said).toList(), next);
    }

    /** A list that is short by its nature. */
    public static <R, T> Page<T> whole(List<R> rows, Function<R, T> said) {
        return new Page<>(rows.stream().map(said).toList(), null);
    }
}

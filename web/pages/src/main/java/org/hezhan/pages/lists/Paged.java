package org.hezhan.pages.lists;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a long list (分页).
 *
 * @param after what the next page begins after, or nothing on the last page
 */
public record Paged<T>(List<T> rows, @Nullable Object after) {

    /** How many rows a page shows. */
    public static final int LENGTH = 50;

    /** How many to ask for, so that one knows whether more follow. */
    public static final int ASKED = LENGTH + 1;

    public static <T> Paged<T> none() {
        return new Paged<>(List.of(), null);
    }

    public static <T> Paged<T> of(List<T> asked, Function<T, Object> key) {
        if (asked.size() < ASKED) {
            return new Paged<>(List.copyOf(asked), null);
        }
        var rows = List.copyOf(asked.subList(0, LENGTH));
        return new Paged<>(rows, key.apply(rows.getLast()));
    }

    public int count() {
        return rows.size();
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }
}

package org.hezhan.shared;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a board or ledger asks by one statement, and how it reads the answer (提问): by itself, or together with others that are
 * known at the same time, in one journey to the database.
 */
public final class Question<T> {

    private final Sql sql;
    private final Function<List<Columns>, T> read;

    @Nullable
    private List<Columns> told;

    Question(Sql sql, Function<List<Columns>, T> read) {
        this.sql = sql;
        this.read = read;
    }

    /** Asks all of them at once, in this order; each sees what those before it wrote and waited for. */
    public static void ask(Question<?>... together) {
        var answers = Journey.of(Arrays.stream(together).map(one -> one.sql).toList());
        for (var i = 0; i < together.length; i++) {
            together[i].told = answers.get(i).rows();
        }
    }

    /** The answer, for which is asked now when it was not asked before. */
    public T answer() {
        if (told == null) {
            ask(this);
        }
        return read.apply(Objects.requireNonNull(told));
    }
}

package org.hezhan.shared;

import java.sql.SQLException;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether the database is away, hangs, is overrun or sent somebody away from a knot of people who wait for one another
 * (数据库暂不可用), so that the same request may succeed a little later.
 */
public final class Outage {

    /** After how long a client may ask again. */
    public static final int SECONDS = 5;

    private Outage() {}

    /** Whether it takes no more because its disk is full (存储空间已满). */
    public static boolean isForWantOfRoom(Throwable thrown) {
        return thrown instanceof SQLException refused && "53100".equals(refused.getSQLState());
    }

    /** Whether one of them made something else fail. */
    public static boolean caused(Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause).anyMatch(Outage::is);
    }

    /**
     * Without a state it is the pool that had no connection to give. A commit that was cut off is told by the transaction
     * manager, which keeps what the database said beside it.
     */
    public static boolean is(Throwable thrown) {
        return thrown instanceof SQLException refused && is(refused.getSQLState())
                || Stream.of(thrown.getSuppressed()).anyMatch(Outage::caused);
    }

    private static boolean is(@Nullable String state) {
        return state == null
                || state.startsWith("08")
                || state.startsWith("53")
                || state.startsWith("57")
                || state.startsWith("40")
                || state.equals("55P03")
                || state.equals("25P03");
    }
}

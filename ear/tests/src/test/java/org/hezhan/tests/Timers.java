package org.hezhan.tests;

import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;

/**
 * The product writes who owes which report by itself, at fixed times of the real day and shortly after it is deployed. Whoever
 * listens to the database waits until that is over, so that it is not counted among what people ask.
 */
public final class Timers {

    private static final ZoneId PLACE = ZoneId.of("Asia/Shanghai");
    private static final Duration BEFORE = Duration.ofSeconds(15);
    private static final Duration AFTER = Duration.ofSeconds(40);
    private static final Duration FIRST_RUN = Duration.ofSeconds(4);
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private Timers() {}

    /** Returns at once, but for the minute around a time at which the product works by itself. */
    public static void quiet() {
        pause(left(ZonedDateTime.now(PLACE)));
    }

    /** How long to wait at this moment: every hour has its fortieth minute, and the day its tenth. */
    static Duration left(ZonedDateTime now) {
        return Stream.of(
                        now.truncatedTo(ChronoUnit.HOURS).plusMinutes(40),
                        now.truncatedTo(ChronoUnit.DAYS).plusMinutes(10))
                .filter(time -> !now.isBefore(time.minus(BEFORE)) && now.isBefore(time.plus(AFTER)))
                .map(time -> Duration.between(now, time.plus(AFTER)))
                .findFirst()
                .orElse(Duration.ZERO);
    }

    /** Waits, after the product was deployed, until its first run has begun and the application has then been still for a second. */
    public static void firstRunIsOver() {
        pause(FIRST_RUN);
        var end = System.nanoTime() + LONGEST.toNanos();
        while (isAtWork()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("The application does not come to rest after it was deployed");
            }
            pause(Duration.ofMillis(300));
        }
    }

    private static boolean isAtWork() {
        var stack = TheStack.get();
        try (var connection = stack.superuser().connect(stack.database().url());
                var select = connection.prepareStatement("""
                        select count(*) from pg_stat_activity
                        where usename = ? and (state <> 'idle' or state_change > clock_timestamp() - interval '1 second')
                        """)) {
            select.setString(1, stack.database().app().name());
            try (var row = select.executeQuery()) {
                row.next();
                return row.getInt(1) > 0;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

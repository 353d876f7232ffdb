package org.hezhan.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hezhan.server.Steps;

/**
 * Everything that a measurement works with.
 *
 * @param database in the role of the superuser
 * @param most how many logs the table is to grow to
 * @param quick short runs, to try the tool itself
 */
record Bench(
        House house,
        Connection database,
        Seeding seeding,
        Slots slots,
        People people,
        Book book,
        Steps steps,
        boolean quick,
        long most,
        Clock clock) {

    static final int ROUNDS = 5;
    private static final int MOST_WARMING = 24;
    private static final double COLD = 0.05;

    /** Several times, of which the middle counts; fewer when it is to be quick. */
    int rounds() {
        return quick ? 2 : ROUNDS;
    }

    double seconds(double usual) {
        return quick ? Math.max(2, usual / 5) : usual;
    }

    void say(String format, Object... values) {
        steps.say("            " + String.format(Locale.ROOT, format, values));
    }

    int number(String sql) throws SQLException {
        return seeding.number(sql);
    }

    String text(String sql) throws SQLException {
        return seeding.text(sql);
    }

    int districts() {
        return slots.codes().length;
    }

    /** What a measured piece of work yielded and took. */
    record Round(Load.Ran ran, Cpu cpu) {

        double application() {
            return ran.micros(cpu.application());
        }

        double database() {
            return ran.micros(cpu.database());
        }

        double own() {
            return ran.micros(cpu.own());
        }
    }

    /** Something that makes load. */
    interface Work {
        Load.Ran run() throws SQLException;
    }

    Round measured(Work work) throws SQLException {
        var before = house.cpu();
        var ran = work.run();
        return new Round(ran, house.cpu().since(before));
    }

    /**
     * Load until both sides are warm (热机): the server's own compiler takes less than a twentieth of the server's processor
     * time, or it has had 24 rounds.
     */
    void warm(Work work) throws SQLException {
        for (var round = 1; round <= (quick ? 1 : MOST_WARMING); round++) {
            var before = Cpu.compiling(house.application());
            var measured = measured(work);
            var share = (Cpu.compiling(house.application()) - before)
                    / (double) Math.max(1, measured.cpu().application());
            say(
                    "Warming %d: %.0f/s, of the server's time %.0f %% compiles",
                    round, measured.ran().perSecond(), share * 100);
            if (share < COLD) {
                return;
            }
        }
    }

    static double median(List<Round> rounds, java.util.function.ToDoubleFunction<Round> figure) {
        var values = new ArrayList<Double>();
        rounds.forEach(round -> values.add(figure.applyAsDouble(round)));
        return Median.of(values);
    }

    /** Where something failed the figures would tell of something else. */
    static void mustHaveSucceeded(Load.Ran ran) {
        if (ran.failed() > ran.started() / 1000) {
            throw new org.hezhan.server.Trouble("%d of %d operations failed; the first said: %s"
                    .formatted(ran.failed(), ran.started(), ran.complaint()));
        }
    }
}

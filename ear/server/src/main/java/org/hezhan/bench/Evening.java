package org.hezhan.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.hezhan.bench.Bench.Round;

/** (e) The nation's evening: days are submitted at a fixed rate, whatever becomes of those before (全国傍晚提交高峰). */
record Evening(Bench bench, Submitting submitting) {

    private static final int CLIENTS = 256;
    private static final double RATE = 167;
    private static final double LEISURELY = 60;

    static Evening of(Bench bench) {
        return new Evening(bench, Submitting.of(bench).briefly());
    }

    void measure() throws SQLException, IOException, InterruptedException {
        var text = new StringBuilder("""
                ## (e) The nation's evening

                Open loop: each day is timed from the moment at which it should have been sent; at most %d are under way.
                The senders only want to know that it is done (`Prefer: return=minimal`).

                | days/s | seconds | due | sent | failed | p50 ms | p99 ms | p99.9 ms | CPU µs: application | database | lost | doubled |
                |---|---|---|---|---|---|---|---|---|---|---|---|
                """.formatted(CLIENTS));
        warm();
        var evenness = Evenness.measured(bench.quick() ? 2 : 30);
        bench.say("%s", evenness.told());
        var alone =
                new DatabaseAlone(bench, submitting).measured(submitting.script(), (int) RATE, bench.quick() ? 5 : 120);
        text.append(line(alone));
        leisure();
        var calm = evening(RATE, bench.quick() ? 5 : 600, text);
        evening(833, bench.quick() ? 5 : 120, text);
        bench.book()
                .note(
                        Goal.G7,
                        calm,
                        String.format(
                                Locale.ROOT,
                                "167/s for %s, whole days of one request; pgbench with the same statements at the"
                                        + " same rate: p99 %.0f ms",
                                bench.quick() ? "5 s" : "10 min",
                                alone.ran().latencies().milliseconds(0.99)));
        bench.book().tell("e", text + "\n" + evenness.told());
        bench.book().note(Goal.G5, new Recounting(bench).differences(), "verification of 3 districts after the load");
    }

    /** As a server that was used all day: where both processors are busy, its compiler does not get to what it has to do. */
    private void warm() throws SQLException {
        submitting.warm();
        bench.warm(this::leisure);
    }

    /** A stretch that leaves the processors idle for the most part. */
    private Load.Ran leisure() throws SQLException {
        var seconds = bench.seconds(20);
        var first = bench.slots().reserve(bench.database(), (long) (LEISURELY * seconds) + CLIENTS);
        var ran = open(LEISURELY, seconds, first, (wire, number) -> submitting
                .submission()
                .send(wire, number));
        Bench.mustHaveSucceeded(ran);
        return ran;
    }

    private Load.Ran open(double rate, double seconds, long first, Load.Work work) {
        return Load.open(bench.house().port(), CLIENTS, rate, seconds, first, work);
    }

    private double evening(double rate, double seconds, StringBuilder text) throws SQLException {
        var count = (long) (rate * seconds);
        var first = bench.slots().reserve(bench.database(), count + CLIENTS);
        Set<UUID> acknowledged = ConcurrentHashMap.newKeySet();
        var round = bench.measured(() -> open(rate, seconds, first, (wire, number) -> {
            var sent = submitting.submission().send(wire, number);
            acknowledged.add(sent.log());
        }));
        var kept = Kept.of(bench, first, count, acknowledged);
        text.append(line(rate, count, round, kept));
        if (round.ran().complaint() != null) {
            bench.say("The first that failed said: %s", round.ran().complaint());
        }
        return !kept.isWhole() || round.ran().done() < count
                ? Double.MAX_VALUE
                : round.ran().latencies().milliseconds(0.99);
    }

    private static String line(Round alone) {
        var ran = alone.ran();
        return String.format(
                Locale.ROOT,
                "| %.0f (pgbench) | %.0f | – | %d | %d | %s | – | %.0f | – | – |%n",
                RATE,
                ran.seconds(),
                ran.started(),
                ran.failed(),
                late(ran.latencies()),
                alone.database());
    }

    private static String line(double rate, long count, Round round, Kept kept) {
        var ran = round.ran();
        return String.format(
                Locale.ROOT,
                "| %.0f | %.0f | %d | %d | %d | %s | %.0f | %.0f | %d | %d |%n",
                rate,
                ran.seconds(),
                count,
                ran.started(),
                ran.failed(),
                late(ran.latencies()),
                round.application(),
                round.database(),
                kept.lost(),
                kept.doubled());
    }

    /** The three figures that stand in each row. */
    private static String late(Latencies latencies) {
        return String.format(
                Locale.ROOT,
                "%.1f | %.1f | %.1f",
                latencies.milliseconds(0.5),
                latencies.milliseconds(0.99),
                latencies.milliseconds(0.999));
    }
}

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

    static Evening of(Bench bench) {
        return new Evening(bench, Submitting.of(bench).briefly());
    }

    /** What was found in the database of what was sent. */
    private record Kept(long lost, long doubled) {}

    void measure() throws SQLException, IOException {
        var text = new StringBuilder("""
                ## (e) The nation's evening

                Open loop: each day is timed from the moment at which it should have been sent; at most %d are under way.
                The senders only want to know that it is done (`Prefer: return=minimal`).

                | days/s | seconds | due | sent | failed | p50 ms | p99 ms | p99.9 ms | CPU µs: application | database | lost | doubled |
                |---|---|---|---|---|---|---|---|---|---|---|---|
                """.formatted(CLIENTS));
        submitting.warm();
        evening(50, bench.seconds(20), text, false);
        var calm = evening(167, bench.quick() ? 5 : 600, text, true);
        evening(833, bench.quick() ? 5 : 120, text, true);
        bench.book()
                .note(
                        Goal.G7,
                        calm,
                        "167/s for %s, whole submissions of two requests".formatted(bench.quick() ? "5 s" : "10 min"));
        bench.book().tell("e", text.toString());
        bench.book().note(Goal.G5, new Recounting(bench).differences(), "verification of 3 districts after the load");
    }

    private double evening(double rate, double seconds, StringBuilder text, boolean told)
            throws SQLException, IOException {
        var count = (long) (rate * seconds);
        var first = bench.slots().reserve(bench.database(), count + CLIENTS);
        Set<UUID> acknowledged = ConcurrentHashMap.newKeySet();
        var round =
                bench.measured(() -> Load.open(bench.house().port(), CLIENTS, rate, seconds, first, (wire, number) -> {
                    var sent = submitting.submission().send(wire, number);
                    acknowledged.add(sent.log());
                }));
        var kept = kept(first, count, acknowledged);
        if (told) {
            text.append(line(rate, count, round, kept));
        }
        if (round.ran().complaint() != null) {
            bench.say("The first that failed said: %s", round.ran().complaint());
        }
        return kept.lost() + kept.doubled() > 0 || round.ran().done() < count
                ? Double.MAX_VALUE
                : round.ran().latencies().milliseconds(0.99);
    }

    private static String line(double rate, long count, Round round, Kept kept) {
        var ran = round.ran();
        return String.format(
                Locale.ROOT,
                "| %.0f | %.0f | %d | %d | %d | %.1f | %.1f | %.1f | %.0f | %.0f | %d | %d |%n",
                rate,
                ran.seconds(),
                count,
                ran.started(),
                ran.failed(),
                ran.latencies().milliseconds(0.5),
                ran.latencies().milliseconds(0.99),
                ran.latencies().milliseconds(0.999),
                round.application(),
                round.database(),
                kept.lost(),
                kept.doubled());
    }

    /** What was acknowledged must be there, submitted, with its four records, and once. */
    private Kept kept(long first, long count, Set<UUID> acknowledged) throws SQLException {
        var days = "l.log_date between '%s' and '%s'"
                .formatted(
                        bench.slots().slot(first).day(),
                        bench.slots().slot(first + count).day());
        var whole = 0L;
        var strange = 0L;
        try (var sql = bench.database().createStatement()) {
            bench.database().setAutoCommit(false);
            sql.setFetchSize(5_000);
            try (var rows = sql.executeQuery("""
                    select l.id, l.state, (select count(*) from service_record r
                        where r.district_code = l.district_code and r.log_id = l.id and r.state = 'SUBMITTED')
                    from daily_log l where %s
                    """.formatted(days))) {
                while (rows.next()) {
                    if (acknowledged.contains(rows.getObject(1, UUID.class))) {
                        var good = rows.getString(2).equals("SUBMITTED") && rows.getInt(3) == 4;
                        whole += good ? 1 : 0;
                        strange += good ? 0 : 1;
                    }
                }
            }
            bench.database().rollback();
            bench.database().setAutoCommit(true);
        }
        return new Kept(acknowledged.size() - whole - strange, strange);
    }
}

package org.hezhan.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.hezhan.bench.Bench.Round;
import org.hezhan.bench.Submission.Sent;
import org.hezhan.server.Trouble;
import org.jspecify.annotations.Nullable;

/** (a) A day is submitted over HTTP, beside pgbench sending the same statements in the same transactions (提交日志). */
record Submitting(Bench bench, Submission submission, Pgbench pgbench) {

    private static final int MOST_PER_SECOND = 4_000;
    private static final int WARM = 10;

    /** How many seconds pgbench's sessions plan their statements. */
    static final int PLANNING = 4;

    static Submitting of(Bench bench) {
        return new Submitting(
                bench,
                Submission.of(bench),
                new Pgbench(
                        bench.house().stack().database(), bench.house().home().resolve("bench")));
    }

    /** With senders who only want to know that it is done. */
    Submitting briefly() {
        return new Submitting(bench, submission.briefly(), pgbench);
    }

    /** Until both sides are warm. */
    void warm() throws SQLException {
        bench.warm(() -> http(16, bench.seconds(WARM)).ran());
    }

    /**
     * HTTP beside pgbench.
     *
     * @param share of its throughput
     * @param cpu of one operation over HTTP, application and database, in microseconds
     */
    private record Compared(double share, double cpu) {}

    void measure() throws SQLException, IOException, InterruptedException {
        Pgbench.mustBeThere();
        warm();
        var script = script();
        var text = new StringBuilder("## (a) A day with four records is submitted\n\n");
        text.append(
                "One operation is one request: `PUT …/daily-logs/{id}/submission`, which writes the day and submits it.\n\n");
        text.append("| clients | HTTP /s | p50 ms | p99 ms | CPU µs: application | database | generator | pgbench /s |"
                + " database CPU µs | share |\n|---|---|---|---|---|---|---|---|---|---|\n");
        var compared = List.of(compare(16, script, text), compare(64, script, text));
        var least = Math.min(compared.get(0).share(), compared.get(1).share());
        new Binding(bench).measure(this, script, compared.get(0).cpu());
        bench.book().note(Goal.G1, least, "lower of 16 and 64 clients, %d districts".formatted(bench.districts()));
        bench.book()
                .tell("a", text + "\nThe statements of one operation, as PostgreSQL logged them:\n\n" + script.told());
        bench.book().note(Goal.G5, new Recounting(bench).differences(), "verification of 3 districts after the load");
    }

    private Compared compare(int clients, Script script, StringBuilder text)
            throws SQLException, IOException, InterruptedException {
        var https = new ArrayList<Round>();
        var limits = new ArrayList<Round>();
        http(clients, bench.seconds(WARM));
        for (var round = 0; round < bench.rounds(); round++) {
            var http = http(clients, bench.seconds(WARM));
            var limit = limit(clients, script, bench.seconds(WARM));
            https.add(http);
            limits.add(limit);
            bench.say(
                    "%d clients: HTTP %.0f/s, pgbench %.0f/s",
                    clients, http.ran().perSecond(), limit.ran().perSecond());
        }
        var share = Bench.median(https, one -> one.ran().perSecond())
                / Bench.median(limits, one -> one.ran().perSecond());
        text.append(String.format(
                Locale.ROOT,
                "| %d | %.0f | %.1f | %.1f | %.0f | %.0f | %.0f | %.0f | %.0f | **%.0f %%** |%n",
                clients,
                Bench.median(https, one -> one.ran().perSecond()),
                Bench.median(https, one -> one.ran().latencies().milliseconds(0.5)),
                Bench.median(https, one -> one.ran().latencies().milliseconds(0.99)),
                Bench.median(https, Round::application),
                Bench.median(https, Round::database),
                Bench.median(https, Round::own),
                Bench.median(limits, one -> one.ran().perSecond()),
                Bench.median(limits, Round::database),
                share * 100));
        return new Compared(share, Bench.median(https, Round::application) + Bench.median(https, Round::database));
    }

    Round http(int clients, double seconds) throws SQLException {
        var first = bench.slots().reserve(bench.database(), (long) (MOST_PER_SECOND / 2.0 * seconds));
        var round = bench.measured(() -> Load.closed(
                bench.house().port(), clients, seconds, first, (wire, number) -> submission.send(wire, number)));
        Bench.mustHaveSucceeded(round.ran());
        bench.slots().giveBack(bench.database(), first + round.ran().started() + clients);
        return round;
    }

    Round limit(int clients, Script script, double seconds) throws SQLException, IOException, InterruptedException {
        return limit(pgbench, clients, script, seconds, MOST_PER_SECOND);
    }

    /** @param most more than it does in a second */
    Round limit(Pgbench pgbench, int clients, Script script, double seconds, int most)
            throws SQLException, IOException, InterruptedException {
        var warm = PLANNING;
        var measured = (int) Math.max(2, seconds);
        var count = (long) most * (warm + measured);
        var first = bench.slots().reserve(bench.database(), count);
        var ran = pgbench.run(script, clients, warm, measured, first, bench.slots(), bench.house()::cpu);
        bench.slots().giveBack(bench.database(), bench.slots().usedByScript(bench.database(), first, count) + clients);
        var done = Math.max(1, Math.round(ran.done()));
        return new Round(new Load.Ran(done, 0, ran.seconds(), new Latencies(), null), ran.cpu());
    }

    /** Recorded twice: what differs in more than its values was disturbed, and is no pattern to follow. */
    Script script() throws SQLException, IOException, InterruptedException {
        var districts = bench.districts();
        for (var attempt = 0; attempt < 5; attempt++) {
            var first = bench.slots().reserve(bench.database(), 2L * districts + 1);
            send(first);
            var sent = new AtomicReference<@Nullable Sent>();
            try (var log = new ServerLog(bench.house().home(), bench.database())) {
                var once = log.during(() -> sent.set(send(first + districts)));
                var again = log.during(() -> sent.set(send(first + 2L * districts)));
                if (!again.isEmpty() && Statement.alike(once, again)) {
                    return script(again, Objects.requireNonNull(sent.get()));
                }
                bench.say("Recorded %d and %d statements; once more", once.size(), again.size());
            }
        }
        throw new Trouble("No two submissions sent the same statements: does something else use this home?");
    }

    private Script script(List<Statement> statements, Sent sent) throws SQLException {
        var slot = sent.slot();
        var worker = bench.people().workers().get(slot.worker());
        var subject = Keycloak.subject(bench.people().token(slot.shift(), worker.username()));
        return Script.of(statements, sent, account(sent), subject, new ParameterTypes(bench.database()));
    }

    private Sent send(long number) throws IOException {
        try (var wire = new Wire(bench.house().port())) {
            return submission.send(wire, number);
        }
    }

    private String account(Sent sent) throws SQLException {
        try (var sql = bench.database().createStatement();
                var row = sql.executeQuery("select bench.account(%d, %d)"
                        .formatted(sent.slot().shift(), sent.slot().worker()))) {
            row.next();
            return row.getString(1);
        }
    }
}

package org.hezhan.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hezhan.bench.Bench.Round;
import org.hezhan.server.Trouble;

/** (g) What a submission costs when years of logs lie in the table (数据增长). */
record Growth(Bench bench, Submitting submitting, long most) {

    private static final long MILLION = 1_000_000;
    private static final int CLIENTS = 16;

    void measure() throws SQLException, IOException, InterruptedException {
        mustBeSmall();
        submitting.warm();
        var script = submitting.script();
        var text = new StringBuilder("""
                ## (g) A submission while the logs grow

                Logs of the past are made by SQL, without service records of their own.

                | logs | pgbench /s | database CPU µs, pgbench | HTTP /s | CPU µs: application | database |
                |---|---|---|---|---|---|
                """);
        var costs = new ArrayList<Cost>();
        for (var logs : List.of(MILLION, most)) {
            grow(logs);
            costs.add(measure(script, text));
        }
        var database = costs.getLast().database() / costs.getFirst().database();
        var machine = costs.getLast().application() / costs.getFirst().application();
        text.append(String.format(
                Locale.ROOT,
                "%nThe database took %.2f times what it took before, the application, to which the number of logs is nothing, %.2f times:"
                        + " so much slower or quicker was the machine.%n",
                database,
                machine));
        bench.book()
                .note(
                        Goal.G4,
                        database / machine,
                        "database CPU of one operation under pgbench at %d M logs, 16 clients, in proportion to the application's over HTTP in the same rounds"
                                .formatted(most / MILLION));
        bench.book().tell("g", text.toString());
    }

    private void mustBeSmall() throws SQLException {
        if (logs() > most / 2) {
            throw new Trouble("This home holds %,d logs already: (g) needs one that can still grow to %,d."
                    .formatted(logs(), most));
        }
    }

    private long logs() throws SQLException {
        return Long.parseLong(bench.text("select count(*) from daily_log"));
    }

    /** Of one operation, in microseconds. The application's tells how the machine was in the same minutes. */
    private record Cost(double database, double application) {}

    private Cost measure(Script script, StringBuilder text) throws SQLException, IOException, InterruptedException {
        var https = new ArrayList<Round>();
        var limits = new ArrayList<Round>();
        submitting.http(CLIENTS, bench.seconds(10));
        submitting.limit(CLIENTS, script, bench.seconds(10));
        for (var round = 0; round < bench.rounds(); round++) {
            limits.add(submitting.limit(CLIENTS, script, bench.seconds(10)));
            https.add(submitting.http(CLIENTS, bench.seconds(10)));
        }
        var cost = new Cost(Bench.median(limits, Round::database), Bench.median(https, Round::application));
        text.append(String.format(
                Locale.ROOT,
                "| %,d | %.0f | %.0f | %.0f | %.0f | %.0f |%n",
                logs(),
                Bench.median(limits, one -> one.ran().perSecond()),
                cost.database(),
                Bench.median(https, one -> one.ran().perSecond()),
                cost.application(),
                Bench.median(https, Round::database)));
        return cost;
    }

    /**
     * Copies of one short day for every worker, going back from the first day that the benchmark writes. Nobody has submitted
     * them: the districts that are recounted after a load stay as they are.
     */
    private void grow(long logs) throws SQLException {
        var perDay = (long) (bench.districts() - Recounting.DISTRICTS)
                * bench.slots().workers();
        var there = logs();
        var past = Math.max(
                0,
                Integer.parseInt(bench.text("select coalesce(max(bench.day(0) - log_date), 0) from"
                        + " (select min(log_date) as log_date from daily_log) oldest")));
        var days = Math.ceilDiv(logs - there, perDay);
        if (days <= 0) {
            return;
        }
        bench.database().setAutoCommit(false);
        try {
            for (var setting : SETTINGS) {
                bench.seeding().run("set local " + setting);
            }
            var indexes = new Indexes(bench.seeding(), "daily_log");
            indexes.drop();
            for (var district = Recounting.DISTRICTS; district < bench.districts(); district += TOGETHER) {
                var until = Math.min(bench.districts(), district + TOGETHER);
                bench.seeding()
                        .run(PAST.formatted(bench.people().officer().number(), past + 1, past + days, district, until));
                bench.say("%,d of %,d districts have grown", until, bench.districts());
            }
            indexes.make();
            bench.database().commit();
        } finally {
            bench.database().rollback();
            bench.database().setAutoCommit(true);
        }
        bench.seeding().run("vacuum analyze daily_log");
        bench.seeding().run("checkpoint");
    }

    private static final List<String> SETTINGS = List.of(
            "session_replication_role = replica",
            "synchronous_commit = off",
            "work_mem = '256MB'",
            "maintenance_work_mem = '1GB'");

    private static final int TOGETHER = 100;

    /** In the order of the primary key, which stays: rows then come to the end of their district's part of it. */
    private static final String PAST = """
            insert into daily_log (district_code, id, station_id, account_id, log_date, attendance, entries, minutes, tomorrow_plan,
                state, submitted_by, submitted_at, first_submitted_at, decided_by, decided_at, version)
            select o.code, bench.id(-1000000000000 + (o.n * 100000::bigint + o.i) * 100 + o.p, 0), o.station_id,
                   bench.account(o.shift, o.p), bench.day(0) - o.n, m.attendance, m.entries, m.minutes, m.tomorrow_plan, 'APPROVED',
                   bench.account(o.shift, o.p), m.submitted_at, m.first_submitted_at, bench.account(o.shift, %d), m.decided_at, 2
            from (select d.code, d.i, d.shift, n, p.p, p.station_id
                  from bench.person p cross join bench.district d cross join generate_series(%d, %d) n
                  where p.station_id is not null and d.i >= %d and d.i < %d
                  order by d.code, n, p.p offset 0) o
            cross join (select attendance, minutes, tomorrow_plan, submitted_at, first_submitted_at, decided_at,
                    (select cast('[' || string_agg(cast(e as text), ',') || ']' as json)
                     from (select e from json_array_elements(entries) e limit 2) two) as entries
                from daily_log where district_code = 430103 and state = 'APPROVED' and attendance = 'ON_DUTY'
                order by octet_length(entries::text) limit 1) m
            on conflict do nothing
            """;
}

package org.hezhan.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hezhan.bench.Bench.Round;

/** (g) What a submission costs when years of logs lie in the table (数据增长). */
record Growth(Bench bench, Submitting submitting, long most) {

    private static final long MILLION = 1_000_000;
    private static final int CLIENTS = 16;

    void measure() throws SQLException, IOException, InterruptedException {
        var script = submitting.script();
        var text = new StringBuilder("""
                ## (g) A submission while the logs grow

                Logs of the past are made by SQL, without service records of their own.

                | logs | pgbench /s | database CPU µs, pgbench | HTTP /s | CPU µs: application | database |
                |---|---|---|---|---|---|
                """);
        var costs = new ArrayList<Double>();
        for (var logs : List.of(MILLION, most)) {
            grow(logs);
            costs.add(measure(logs, script, text));
        }
        bench.book()
                .note(
                        Goal.G4,
                        costs.getLast() / costs.getFirst(),
                        "database CPU of one operation under pgbench at %d M logs, 16 clients"
                                .formatted(most / MILLION));
        bench.book().tell("g", text.toString());
    }

    private double measure(long logs, Script script, StringBuilder text)
            throws SQLException, IOException, InterruptedException {
        var https = new ArrayList<Round>();
        var limits = new ArrayList<Round>();
        submitting.http(CLIENTS, bench.seconds(10));
        submitting.limit(CLIENTS, script, bench.seconds(10));
        for (var round = 0; round < bench.rounds(); round++) {
            limits.add(submitting.limit(CLIENTS, script, bench.seconds(10)));
            https.add(submitting.http(CLIENTS, bench.seconds(10)));
        }
        var cost = Bench.median(limits, Round::database);
        text.append(String.format(
                Locale.ROOT,
                "| %,d | %.0f | %.0f | %.0f | %.0f | %.0f |%n",
                logs,
                Bench.median(limits, one -> one.ran().perSecond()),
                cost,
                Bench.median(https, one -> one.ran().perSecond()),
                Bench.median(https, Round::application),
                Bench.median(https, Round::database)));
        return cost;
    }

    /** Copies of one short day for every worker, going back from the first day that the benchmark writes. */
    private void grow(long logs) throws SQLException {
        var perDay = (long) bench.districts() * bench.slots().workers();
        var there = Long.parseLong(bench.text("select count(*) from daily_log"));
        var past = Integer.parseInt(bench.text("select coalesce(max(bench.day(0) - log_date), 0) from"
                + " (select min(log_date) as log_date from daily_log) oldest"));
        var days = Math.ceilDiv(logs - there, perDay);
        if (days <= 0) {
            return;
        }
        bench.seeding().run("set session_replication_role = replica");
        bench.seeding().run("set synchronous_commit = off");
        for (var done = 0L; done < days; done += 100) {
            var until = Math.min(days, done + 100);
            bench.seeding()
                    .run(PAST.formatted(
                            bench.people().officer().number(),
                            bench.districts(),
                            Math.max(past, 0) + done + 1,
                            Math.max(past, 0) + until));
            bench.say("%,d logs", there + until * perDay);
        }
        bench.seeding().run("set session_replication_role = origin");
        bench.seeding().run("set synchronous_commit = on");
        bench.seeding().run("vacuum analyze daily_log");
        bench.seeding().run("checkpoint");
    }

    private static final String PAST = """
            insert into daily_log (district_code, id, station_id, account_id, log_date, attendance, entries, minutes, tomorrow_plan,
                state, submitted_by, submitted_at, first_submitted_at, decided_by, decided_at, version)
            select d.code, bench.id(-1000000000000 + (n * 100000::bigint + d.i) * 100 + p.p, 0), p.station_id,
                   bench.account(d.shift, p.p), bench.day(0) - n, m.attendance, m.entries, m.minutes, m.tomorrow_plan, 'APPROVED',
                   bench.account(d.shift, p.p), m.submitted_at, m.first_submitted_at, bench.account(d.shift, %d), m.decided_at, 2
            from bench.person p
            cross join (select * from bench.district where i < %d) d
            cross join generate_series(%d, %d) n
            cross join (select attendance, jsonb_path_query_array(entries, '$[0 to 1]') as entries, minutes, tomorrow_plan,
                    submitted_at, first_submitted_at, decided_at
                from daily_log where district_code = 430103 and state = 'APPROVED' and attendance = 'ON_DUTY'
                order by octet_length(entries::text) limit 1) m
            where p.station_id is not null
            on conflict do nothing
            """;
}

package org.hezhan.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.hezhan.bench.Bench.Round;

/** (d) Faces pages with data: what they cost, how long they are, and what a session holds (页面). */
record Pages(Bench bench) {

    private static final int CLIENTS = 4;
    private static final double SECONDS = 4;
    private static final double MICROS_PER_MILLI = 1000;
    private static final double BYTES_PER_KILO = 1000;

    /** A page and who looks at it. */
    private record Page(Visitor visitor, String path) {}

    void measure() throws SQLException, IOException, InterruptedException {
        var pages = pages();
        var text = new StringBuilder("""
                ## (d) Faces pages

                A signed-in person fetches the page again and again, %d connections.

                | page | /s | p50 ms | p99 ms | CPU ms: application | database | together | kB |
                |---|---|---|---|---|---|---|---|
                """.formatted(CLIENTS));
        var dearest = 0.0;
        var which = "";
        for (var page : pages.entrySet()) {
            var cost = measure(page.getKey(), page.getValue(), text);
            which = cost > dearest ? page.getKey() : which;
            dearest = Math.max(dearest, cost);
        }
        var session = session();
        bench.book()
                .note(
                        Goal.G11,
                        dearest,
                        String.format(
                                Locale.ROOT, "%s; a session with three views holds %.1f kB (goal 10)", which, session));
        text.append(String.format(
                Locale.ROOT, "%nA session in which three pages were seen holds %.1f kB of heap.%n", session));
        bench.book().tell("d", text.toString());
    }

    private Map<String, Page> pages() throws SQLException, IOException, InterruptedException {
        var district = "/d/" + bench.slots().codes()[0] + "/";
        var people = bench.people();
        var head =
                Visitor.signIn(bench.house(), People.username(0, people.head().username()), district);
        var officer = Visitor.signIn(
                bench.house(), People.username(0, people.officer().username()), district);
        var log =
                bench.text("""
                select l.id from daily_log l where l.district_code = %d and l.state = 'APPROVED'
                and l.station_id = (select station_id from bench.person where p = %d)
                order by (select count(*) from service_record r where r.district_code = l.district_code and r.log_id = l.id) desc limit 1
                """.formatted(bench.slots().codes()[0], people.head().number()));
        var pages = new LinkedHashMap<String, Page>();
        pages.put("home", new Page(head, district));
        pages.put("daily (today's form)", new Page(head, district + "daily"));
        pages.put("daily-log (one day)", new Page(head, district + "daily-log?id=" + log));
        pages.put("daily-logs (list)", new Page(officer, district + "daily-logs"));
        pages.put("daily-logs (no rows)", new Page(officer, district + "daily-logs?from=2040-01-01"));
        pages.put("kpi (board)", new Page(officer, district + "kpi?month=2026-03"));
        return pages;
    }

    private double measure(String name, Page page, StringBuilder text) throws SQLException, IOException {
        var size = 0;
        try (var wire = new Wire(bench.house().port())) {
            size = page.visitor().look(wire, page.path()).length;
        }
        var rounds = new ArrayList<Round>();
        bench.warm(() -> load(page, 2 * SECONDS).ran());
        for (var round = 0; round < bench.rounds(); round++) {
            rounds.add(load(page, SECONDS));
        }
        var application = Bench.median(rounds, Round::application) / MICROS_PER_MILLI;
        var database = Bench.median(rounds, Round::database) / MICROS_PER_MILLI;
        text.append(String.format(
                Locale.ROOT,
                "| %s | %.0f | %.1f | %.1f | %.2f | %.2f | %.2f | %.1f |%n",
                name,
                Bench.median(rounds, one -> one.ran().perSecond()),
                Bench.median(rounds, one -> one.ran().latencies().milliseconds(0.5)),
                Bench.median(rounds, one -> one.ran().latencies().milliseconds(0.99)),
                application,
                database,
                application + database,
                size / BYTES_PER_KILO));
        return application + database;
    }

    private Round load(Page page, double seconds) throws SQLException {
        var round = bench.measured(
                () -> Load.closed(bench.house().port(), CLIENTS, bench.seconds(seconds), 0, (wire, _) -> page.visitor()
                        .look(wire, page.path())));
        Bench.mustHaveSucceeded(round.ran());
        return round;
    }

    private double session() throws IOException, InterruptedException {
        var people = bench.quick() ? 10 : 200;
        var district = "/d/" + bench.slots().codes()[0] + "/";
        var name = People.username(0, bench.people().officer().username());
        visit(people, name, district);
        var before = Heap.live(bench.house().application());
        visit(people, name, district);
        return (Heap.live(bench.house().application()) - before) / BYTES_PER_KILO / people;
    }

    /** The first such crowd fills what is kept once for all; the second is measured. */
    private void visit(int people, String name, String district) throws IOException, InterruptedException {
        for (var i = 0; i < people; i++) {
            visit(name, district);
        }
    }

    private void visit(String name, String district) throws IOException, InterruptedException {
        var visitor = Visitor.signIn(bench.house(), name, district);
        try (var wire = new Wire(bench.house().port())) {
            visitor.look(wire, district + "daily-logs");
            visitor.look(wire, district + "kpi");
        }
    }
}

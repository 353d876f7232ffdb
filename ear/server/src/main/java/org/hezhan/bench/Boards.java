package org.hezhan.bench;

import jakarta.json.Json;
import java.io.IOException;
import java.io.StringReader;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.hezhan.bench.Bench.Round;

/** (b) The KPI board, of one district and of all; (c) a page of fifty logs (看板与清单). */
record Boards(Bench bench) {

    private static final int CLIENTS = 4;
    private static final double SECONDS = 5;
    private static final int LOOKS = 200;
    private static final int SETTLED_MILLIS = 11_500;
    private static final String HEAD =
            "| | /s | p50 ms | p99 ms | CPU µs: application | database |\n|---|---|---|---|---|---|\n";

    /** A number of districts, of which one is looked at by chance. */
    private record Size(int districts, List<Round> rounds) {

        static Size of(int districts) {
            return new Size(districts, new ArrayList<>());
        }
    }

    void kpis() throws SQLException, IOException, InterruptedException {
        var reading = Reading.of(bench, "kpis/progress?serviceMonth=2026-03");
        var sizes = new TreeSet<>(List.of(1, Math.min(300, bench.districts()), bench.districts()))
                .stream().map(Size::of).toList();
        bench.warm(() -> reading.load(CLIENTS, bench.seconds(2 * SECONDS), bench.districts())
                .ran());
        for (var round = 0; round < bench.rounds(); round++) {
            for (var size : sizes) {
                size.rounds().add(reading.load(CLIENTS, bench.seconds(SECONDS), size.districts()));
            }
        }
        var text = new StringBuilder(
                "## (b) The KPI board of a month\n\n`GET …/kpis/progress`, %d clients.\n\n%s".formatted(CLIENTS, HEAD));
        sizes.forEach(size -> text.append(line("of %d".formatted(size.districts()), size.rounds())));
        var one = p99(sizes.getFirst().rounds());
        var all = p99(sizes.getLast().rounds());
        text.append(rows(reading));
        bench.book()
                .note(
                        Goal.G3,
                        all / one,
                        "p99 %.2f ms over %d districts, %.2f ms over one".formatted(all, bench.districts(), one));
        bench.book().tell("b", text.toString());
    }

    void lists() throws SQLException {
        var reading = Reading.of(bench, "daily-logs?limit=50");
        var text =
                new StringBuilder("## (c) A page of fifty daily logs\n\n`GET …/daily-logs?limit=50`, %d clients.\n\n%s"
                        .formatted(CLIENTS, HEAD));
        var ran = new ArrayList<Round>();
        bench.warm(() -> reading.load(CLIENTS, bench.seconds(2 * SECONDS), bench.districts())
                .ran());
        for (var round = 0; round < bench.rounds(); round++) {
            ran.add(reading.load(CLIENTS, bench.seconds(SECONDS), bench.districts()));
        }
        bench.book()
                .tell(
                        "c",
                        text.append(line(bench.districts() + " districts", ran)).toString());
    }

    private static double p99(List<Round> rounds) {
        return Bench.median(rounds, one -> one.ran().latencies().milliseconds(0.99));
    }

    private static String line(String what, List<Round> rounds) {
        return String.format(
                Locale.ROOT,
                "| %s | %.0f | %.2f | %.2f | %.0f | %.0f |%n",
                what,
                Bench.median(rounds, one -> one.ran().perSecond()),
                Bench.median(rounds, one -> one.ran().latencies().milliseconds(0.5)),
                p99(rounds),
                Bench.median(rounds, Round::application),
                Bench.median(rounds, Round::database));
    }

    /** Idle backends tell what they read within ten seconds. */
    private String rows(Reading reading) throws SQLException, IOException, InterruptedException {
        Thread.sleep(SETTLED_MILLIS);
        var before = read();
        var shown = 0;
        try (var wire = new Wire(bench.house().port())) {
            for (var i = 0; i < LOOKS; i++) {
                shown = items(reading.look(wire, i % bench.districts()));
            }
        }
        Thread.sleep(SETTLED_MILLIS);
        var text = new StringBuilder("\nRows read for one board of %d indicators, by table: ".formatted(shown));
        for (var table : read().entrySet()) {
            var rows = (table.getValue() - before.getOrDefault(table.getKey(), 0L)) / (double) LOOKS;
            if (rows >= 1) {
                text.append(String.format(Locale.ROOT, "%s %.0f, ", table.getKey(), rows));
            }
        }
        return text.append("of %d stations.\n"
                        .formatted(bench.number("select count(*) from station where district_code = " + Seeding.MODEL)))
                .toString();
    }

    private static int items(String board) {
        try (var reader = Json.createReader(new StringReader(board))) {
            return reader.readObject().getJsonArray("items").size();
        }
    }

    private Map<String, Long> read() throws SQLException {
        var rows = new LinkedHashMap<String, Long>();
        try (var sql = bench.database().createStatement();
                var found = sql.executeQuery("select relname, coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0)"
                        + " from pg_stat_user_tables where schemaname = 'public' order by 1")) {
            while (found.next()) {
                rows.put(found.getString(1), found.getLong(2));
            }
        }
        return rows;
    }
}

package org.hezhan.bench;

import jakarta.json.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;

/** What a further district costs the running server: heap when it is used, and the time to open one (增加一个区). */
record Neighbours(Bench bench) {

    private static final int FEW = 10;
    private static final int WARM = 30;
    private static final double NANOS = 1e9;
    private static final double BYTES_PER_KILO = 1000;

    void measure() throws SQLException, IOException, InterruptedException {
        heap();
        opening();
    }

    private void heap() throws IOException, InterruptedException {
        bench.house().settle();
        for (var i = 0; i < WARM; i++) {
            look(0, FEW);
        }
        var pid = bench.house().application();
        var few = Heap.live(pid);
        look(FEW, bench.districts());
        var more = bench.districts() - FEW;
        if (more > 0) {
            bench.book()
                    .note(
                            Goal.G8,
                            (Heap.live(pid) - few) / BYTES_PER_KILO / more,
                            "live heap after %d districts were looked at, less that after %d"
                                    .formatted(bench.districts(), FEW));
        }
    }

    private void look(int from, int until) throws IOException {
        var board = Reading.of(bench, "kpis/progress?serviceMonth=2026-03");
        var list = Reading.of(bench, "daily-logs?limit=50");
        try (var wire = new Wire(bench.house().port())) {
            for (var i = from; i < Math.min(until, bench.districts()); i++) {
                board.look(wire, i);
                list.look(wire, i);
            }
        }
    }

    /** Districts that are kept aside for this are opened as {@code ./hezhan district open --division} does. */
    private void opening() throws SQLException, IOException {
        var open = new ArrayList<Integer>();
        var seconds = new ArrayList<Double>();
        for (var spare : Division.spare()) {
            if (bench.number("select count(*) from district where code = " + spare.code()) == 0
                    && open.size() < Bench.ROUNDS) {
                open.add(spare.code());
                seconds.add(open(spare.code()));
            }
        }
        if (!seconds.isEmpty()) {
            bench.book().note(Goal.G9, Median.of(seconds), "median of %d divisions: %s".formatted(open.size(), open));
        }
    }

    private double open(int code) throws IOException {
        var wish = Json.createObjectBuilder()
                .add("division", code)
                .add("dryRun", false)
                .build();
        var headers = "Authorization: Bearer " + bench.house().stack().operatorToken()
                + "\r\nAccept: application/json\r\nContent-Type: application/json\r\n";
        try (var wire = new Wire(bench.house().port())) {
            var begin = System.nanoTime();
            Submission.must(wire.send(
                    "POST", "/api/operator/districts", headers, wish.toString().getBytes(StandardCharsets.UTF_8)));
            return (System.nanoTime() - begin) / NANOS;
        }
    }
}

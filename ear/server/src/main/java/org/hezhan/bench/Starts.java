package org.hezhan.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Locale;

/** (f) How soon the application is ready, and what memory it holds then (启动与内存). */
record Starts(Bench bench) {

    private static final int STARTS = 3;
    private static final double NANOS = 1e9;
    private static final double MICROS = 1e6;

    void measure() throws IOException, InterruptedException {
        var house = bench.house();
        var seconds = new ArrayList<Double>();
        var resident = new ArrayList<Double>();
        var used = new ArrayList<Double>();
        var compiled = new ArrayList<Double>();
        for (var start = 0; start < STARTS; start++) {
            var server = Server.of(house.home());
            server.end();
            var begin = System.nanoTime();
            var pid = house.serveAgain(server);
            awaitReady();
            seconds.add((System.nanoTime() - begin) / NANOS);
            used.add(Cpu.alone(pid) / MICROS);
            compiled.add(Cpu.compiling(pid) / MICROS);
            resident.add((double) Cpu.residentMebibytes(pid));
            bench.say("ready after %.1f s", seconds.getLast());
        }
        var how = String.format(
                Locale.ROOT,
                "process start to ready, PostgreSQL and Keycloak running; RSS then %.0f MiB (goal 600)",
                Median.of(resident));
        bench.book().note(Goal.G10, Median.of(seconds), how);
        bench.book()
                .tell(
                        "f",
                        String.format(
                                Locale.ROOT,
                                """
                ## (f) Start and memory

                | | |
                |---|---|
                | WildFly with the EAR, process start to ready | %.1f s |
                | processor time used until then | %.1f s, of which its compilers %.1f s |
                | its RSS then | %.0f MiB |
                | the whole stack in this home, started for this run | %.1f s |
                """,
                                Median.of(seconds),
                                Median.of(used),
                                Median.of(compiled),
                                Median.of(resident),
                                house.startSeconds()));
    }

    private void awaitReady() throws InterruptedException {
        while (true) {
            try (var wire = new Wire(bench.house().port())) {
                if (wire.send("GET", "/api/status", "Accept: application/json\r\n", new byte[0])
                        .isGood()) {
                    return;
                }
            } catch (IOException notYet) {
                // asked again
            }
            Thread.sleep(20);
        }
    }
}

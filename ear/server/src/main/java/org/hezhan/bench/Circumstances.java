package org.hezhan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.hezhan.server.Machine;

/** On what and how it was measured: the head of the page (环境). */
record Circumstances(String text) {

    static Circumstances of(Bench bench, BenchCommand command) throws SQLException, IOException {
        return new Circumstances("""
                # Benchmarks

                Written by `%s` on %s; what a run does not measure stays from an earlier one. Medians of %d runs, both sides warm.
                How each figure is taken: [operations/bench.md](operations/bench.md).

                | | |
                |---|---|
                | machine | %s, %d processors, %.0f GiB; load before the last figure %s |
                | system | Linux %s |
                | Java | %s |
                | PostgreSQL | %s; shared_buffers %s, synchronous_commit %s |
                | load from | %s, and this command on the same processors |
                | data | %d districts, %s daily logs, %s service records |
                """.formatted(
                        command.line(),
                        LocalDate.now(ZoneId.systemDefault()),
                        bench.rounds(),
                        processor(),
                        Runtime.getRuntime().availableProcessors(),
                        Machine.memory() / (double) (1 << 30),
                        first(Path.of("/proc/loadavg"), "").split(" ")[0],
                        System.getProperty("os.version"),
                        Runtime.version(),
                        bench.text("show server_version"),
                        bench.text("show shared_buffers"),
                        bench.text("show synchronous_commit"),
                        Pgbench.version(),
                        bench.number("select count(*) from district"),
                        counted(bench, "daily_log"),
                        counted(bench, "service_record")));
    }

    private static String counted(Bench bench, String table) throws SQLException {
        return String.format(
                Locale.ROOT,
                "%,d",
                Long.parseLong(
                        bench.text("select greatest(reltuples, 0)::bigint from pg_class where oid = '%s'::regclass"
                                .formatted(table))));
    }

    private static String processor() throws IOException {
        return first(Path.of("/proc/cpuinfo"), "model name").replaceAll(".*: ", "");
    }

    private static String first(Path file, String beginning) throws IOException {
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith(beginning)).findFirst().orElse("");
        }
    }
}

package org.hezhan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What pgbench wrote of each of its transactions (逐笔记录).
 *
 * @param latencies from when each should have begun: with a rate, its figure has the wait in it
 * @param failed those that did not succeed
 */
record PgbenchLog(Latencies latencies, long failed) {

    private static final String PREFIX = "transactions";
    private static final int TOOK = 2;
    private static final int SECOND = 4;
    private static final int MICROS = 5;
    private static final long MILLION = 1_000_000;
    private static final long NANOS = 1_000;

    /** @param due in microseconds since 1970 */
    private record Transaction(long due, long took) {}

    /**
     * Lines of {@code client number time script seconds microseconds lag}; the time is a word when it failed.
     *
     * @param warm how many seconds count for nothing, since sessions plan their statements then
     */
    static PgbenchLog of(List<String> lines, int warm) {
        var failed = 0L;
        var all = new ArrayList<Transaction>();
        for (var line : lines) {
            var words = line.split(" ");
            if (Character.isDigit(words[TOOK].charAt(0))) {
                var took = Long.parseLong(words[TOOK]);
                var ended = Long.parseLong(words[SECOND]) * MILLION + Long.parseLong(words[MICROS]);
                all.add(new Transaction(ended - took, took));
            } else {
                failed++;
            }
        }
        var from = all.stream().mapToLong(Transaction::due).min().orElse(0) + warm * MILLION;
        var latencies = new Latencies();
        all.stream().filter(one -> one.due() >= from).forEach(one -> latencies.add(one.took() * NANOS));
        return new PgbenchLog(latencies, failed);
    }

    /** What pgbench is asked for, so that each of its threads writes a file into the folder. */
    static List<String> options(Path folder) {
        return List.of("-l", "--log-prefix=" + folder.resolve(PREFIX));
    }

    static PgbenchLog read(Path folder, int warm) throws IOException {
        var lines = new ArrayList<String>();
        for (var file : files(folder)) {
            lines.addAll(Files.readAllLines(file));
        }
        return of(lines, warm);
    }

    static void remove(Path folder) throws IOException {
        for (var file : files(folder)) {
            Files.delete(file);
        }
        Files.delete(folder);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }
}

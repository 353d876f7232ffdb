package org.hezhan.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hezhan.server.Database;
import org.hezhan.server.Trouble;

/**
 * PostgreSQL's own load generator, in the application's role and under its policies (基准).
 *
 * @param more what it is told beside the usual
 */
record Pgbench(Database database, Path folder, List<String> more) {

    private static final Path PROGRAM = Path.of("/usr/bin/pgbench");
    private static final Pattern PROGRESS = Pattern.compile("progress: ([0-9.]+) s, ([0-9.]+) tps");

    /** Asked when the sessions are warm, and at the end. */
    interface Meter {
        Cpu read();
    }

    /** What it did when its sessions had planned all their statements. */
    record Ran(double done, double seconds, Cpu cpu) {}

    Pgbench(Database database, Path folder) {
        this(database, folder, List.of());
    }

    Pgbench {
        more = List.copyOf(more);
    }

    Pgbench with(List<String> options) {
        return new Pgbench(
                database, folder, Stream.concat(more.stream(), options.stream()).toList());
    }

    static void mustBeThere() {
        if (!Files.isExecutable(PROGRAM)) {
            throw new Trouble("pgbench is missing: install it (Debian: apt-get install postgresql-contrib).");
        }
    }

    Ran run(Script script, int clients, int warm, int seconds, long first, Slots slots, Meter meter)
            throws IOException, InterruptedException {
        mustBeThere();
        var file = Files.writeString(Files.createDirectories(folder).resolve("submission.sql"), script.text());
        var url = Pattern.compile("//([^:/]+):(\\d+)/(\\w+)").matcher(database.url());
        if (!url.find()) {
            throw new Trouble("pgbench cannot read the address " + database.url());
        }
        var command = new ArrayList<>(List.of(
                PROGRAM.toString(),
                "-h" + url.group(1),
                "-p" + url.group(2),
                "-U" + database.app().name(),
                "-n",
                "-Mprepared",
                "-j2",
                "-c" + clients,
                "-P1",
                "-T" + (warm + seconds),
                "-f" + file));
        script.constants().forEach((name, value) -> command.addAll(List.of("-D", name + "=" + value)));
        command.addAll(List.of("-D", "base=" + first, "-D", "turn=0", "-D", "clients=" + clients));
        command.addAll(List.of("-D", "districts=" + slots.codes().length, "-D", "workers=" + slots.workers()));
        command.addAll(more);
        command.add(url.group(3));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PGPASSWORD", database.app().password());
        builder.environment().put("PGOPTIONS", Database.SESSION);
        builder.environment().put("LC_ALL", "C");
        var process = builder.start();
        var said = new StringBuilder();
        var ran = read(process, warm, meter, said);
        if (process.waitFor() != 0 || ran.seconds() <= 0) {
            throw new Trouble(
                    "pgbench failed:\n" + said.toString().lines().limit(20).collect(Collectors.joining("\n")));
        }
        return ran;
    }

    /** Each second it says how many it did since it last said so. */
    private static Ran read(Process process, int warm, Meter meter, StringBuilder said) throws IOException {
        var warmed = meter.read();
        var ended = warmed;
        var from = 0.0;
        var last = 0.0;
        var done = 0.0;
        try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var progress = PROGRESS.matcher(line);
                if (!progress.find()) {
                    said.append(line).append('\n');
                    continue;
                }
                var now = Double.parseDouble(progress.group(1));
                var operations = Double.parseDouble(progress.group(2)) * (now - last);
                last = now;
                if (from == 0) {
                    warmed = meter.read();
                    from = now >= warm ? now : 0;
                } else {
                    done += operations;
                    ended = meter.read();
                }
            }
        }
        return new Ran(done, last - from, ended.since(warmed));
    }

    static String version() {
        try {
            var process = new ProcessBuilder(PROGRAM.toString(), "--version").start();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .strip()
                    .toLowerCase(Locale.ROOT);
        } catch (IOException missing) {
            return "no pgbench";
        }
    }
}

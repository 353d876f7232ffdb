package org.hezhan.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.hezhan.server.Database;
import org.hezhan.server.Trouble;

/** PostgreSQL's own load generator, in the application's role and under its policies (基准). */
record Pgbench(Database database, Path folder) {

    private static final Path PROGRAM = Path.of("/usr/bin/pgbench");
    private static final Pattern DONE = Pattern.compile("number of transactions actually processed: (\\d+)");
    private static final Pattern FAILED = Pattern.compile("number of failed transactions: (\\d+)");
    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");

    /** What it said of itself. */
    record Ran(long done, double perSecond) {}

    static void mustBeThere() {
        if (!Files.isExecutable(PROGRAM)) {
            throw new Trouble("pgbench is missing: install it (Debian: apt-get install postgresql-contrib).");
        }
    }

    Ran run(Script script, int clients, int seconds, long first, Slots slots) throws IOException, InterruptedException {
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
                "-T" + seconds,
                "-f" + file));
        script.constants().forEach((name, value) -> command.addAll(List.of("-D", name + "=" + value)));
        command.addAll(List.of("-D", "base=" + first, "-D", "turn=0", "-D", "clients=" + clients));
        command.addAll(List.of("-D", "districts=" + slots.codes().length, "-D", "workers=" + slots.workers()));
        command.add(url.group(3));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PGPASSWORD", database.app().password());
        builder.environment().put("LC_ALL", "C");
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0 || (long) number(FAILED, said) != 0) {
            throw new Trouble(
                    "pgbench failed:\n" + said.strip().lines().limit(20).reduce("", (a, b) -> a + "\n" + b));
        }
        return new Ran((long) number(DONE, said), number(RATE, said));
    }

    private static double number(Pattern pattern, String said) {
        var found = pattern.matcher(said);
        return found.find() ? Double.parseDouble(found.group(1)) : -1;
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

package org.hezhan.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.hezhan.server.Demo;
import org.hezhan.server.Options;
import org.hezhan.server.Steps;
import org.hezhan.server.Trouble;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures the product against its goals, in a home of its own. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = "Seed districts, make load and compare with the goals; writes docs/benchmarks.md and .json.")
public final class BenchCommand implements Callable<Integer> {

    /** The day on which the measurements take place, whenever they do: the same data each time. */
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);

    private static final LocalDate SINCE = LocalDate.of(2026, 2, 23);

    @Option(
            names = "--home",
            paramLabel = "FOLDER",
            description = "Where the seeded data is kept for the next time (default: .hezhan/bench beside the script).")
    Path home = root().resolve(".hezhan/bench");

    @Option(names = "--port", description = "Base port (default: 18080); three more follow.")
    int port = 18080;

    @Option(
            names = "--only",
            split = ",",
            paramLabel = "LETTER",
            description = "Measure only these: a to h (default: all).")
    List<String> only = Arrays.stream(Point.values()).map(Point::name).toList();

    @Option(names = "--districts", description = "10, 300 or 3000 districts of 14 stations (default: 300).")
    int districts = 300;

    @Option(names = "--deep", description = "How many of them have the model's days too (default: 300).")
    int deep = 300;

    @Option(names = "--attach", description = "Measure the run that goes on in this home; not for f, which ends it.")
    boolean attach;

    @Option(names = "--quick", description = "Short runs, to try the command; the figures mean little.")
    boolean quick;

    @Option(names = "--millions", description = "How many million logs (g) grows the table to (default: 20).")
    int millions = 20;

    @Option(names = "--docs", paramLabel = "FOLDER", description = "Where to write (default: docs).")
    Path docs = root().resolve("docs");

    private static Path root() {
        return Path.of(System.getProperty("hezhan.root", "")).toAbsolutePath().normalize();
    }

    @Override
    public Integer call() throws SQLException, IOException, InterruptedException {
        var points = Point.of(only);
        Pgbench.mustBeThere();
        var steps = new Steps(
                System.out, System.console() != null && System.console().isTerminal());
        var book = new Book(docs.toAbsolutePath().normalize());
        if (attach) {
            measure(House.attach(options()), points, book, steps);
        } else {
            try (var house = House.start(options(), steps)) {
                house.stack().openDemo(SINCE);
                measure(house, points, book, steps);
            }
        }
        steps.say("");
        book.table().lines().forEach(steps::say);
        return 0;
    }

    private Options options() {
        @Nullable String servers = System.getenv("HEZHAN_SERVERS");
        var usual = Options.of(root(), home, port).with(Demo.FILLED).withClock("from:" + TODAY + "T15:00");
        return servers == null ? usual : usual.withServers(Path.of(servers));
    }

    private void measure(House house, List<Point> points, Book book, Steps steps)
            throws SQLException, IOException, InterruptedException {
        try (var database = house.superuser()) {
            var seeding = new Seeding(database);
            checked(steps, "%d districts are seeded".formatted(districts), () -> {
                seeding.prepare();
                seeding.grow(districts, deep);
            });
            var slots = new Slots(
                    codes(seeding), seeding.number("select count(*) from bench.person where station_id is not null"));
            var people = new People[1];
            var clock = Clock.systemUTC();
            checked(
                    steps,
                    "Everybody has a token",
                    () -> people[0] = People.of(database, new Keycloak(house.stack()), clock));
            var bench = new Bench(
                    house, database, seeding, slots, people[0], book, steps, quick, millions * 1_000_000L, clock);
            for (var point : points) {
                checked(
                        steps,
                        "(%s) %s".formatted(point.name().toLowerCase(java.util.Locale.ROOT), point.what()),
                        () -> {
                            point.measure(bench);
                            book.write(Circumstances.of(bench, this).text());
                        });
            }
        }
    }

    private int[] codes(Seeding seeding) throws SQLException {
        var all = seeding.codes();
        return IntStream.range(0, Math.min(districts, all.size())).map(all::get).toArray();
    }

    String line() {
        return "./hezhan bench --districts %d --only %s%s"
                .formatted(
                        districts, String.join(",", only).toLowerCase(java.util.Locale.ROOT), quick ? " --quick" : "");
    }

    /** A step that may fail in the ways of files and databases. */
    private interface Doing {
        void done() throws SQLException, IOException, InterruptedException;
    }

    private static void checked(Steps steps, String what, Doing doing) {
        steps.take(what, () -> {
            try {
                doing.done();
            } catch (SQLException | IOException e) {
                throw new IllegalStateException(what, e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new Trouble("Interrupted.");
            }
        });
    }
}

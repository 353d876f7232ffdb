package org.hezhan.tests.statements;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.hezhan.bench.ServerLog;
import org.hezhan.tests.Timers;
import org.jspecify.annotations.Nullable;

/** How many statements and transactions each operation takes, beside what is pinned in {@code statements.csv}. */
final class Tally {

    private static final String HEADER = "operation,transactions,statements";

    /** How often PostgreSQL was asked; what a batch writes is one statement, however its driver sent it. */
    record Numbers(int transactions, int statements) {

        static Numbers of(List<Sql> asked) {
            var statements = 0;
            var last = "";
            for (var one : asked) {
                if (one.isFrame()) {
                    last = "";
                } else if (!one.writesLike(last)) {
                    statements++;
                    last = one.text();
                }
            }
            return new Numbers((int) asked.stream().filter(Sql::opens).count(), statements);
        }

        boolean isWithin(@Nullable Numbers most) {
            return most != null && transactions <= most.transactions && statements <= most.statements;
        }
    }

    private final ServerLog log;
    private final Map<String, Numbers> counted = new TreeMap<>();
    private final Set<Sql> heard = new LinkedHashSet<>();
    private final Map<String, List<Sql>> told = new TreeMap<>();

    Tally(ServerLog log) {
        this.log = log;
    }

    <T> T of(String operation, Supplier<T> deed) {
        var results = new ArrayList<T>();
        var statements = heardDuring(() -> results.add(deed.get()));
        heard.addAll(statements);
        told.put(operation, statements);
        counted.put(operation, Numbers.of(statements));
        return results.getFirst();
    }

    /** Of what changes nothing, done twice, the lesser counts: what a page shows of the settings is looked up now and then. */
    void ofTwice(String operation, Supplier<Boolean> look) {
        of(operation, look);
        var first = Objects.requireNonNull(counted.get(operation));
        of(operation, look);
        counted.computeIfPresent(operation, (_, second) -> second.isWithin(first) ? second : first);
    }

    private List<Sql> heardDuring(ServerLog.Deed deed) {
        Timers.quiet();
        try {
            return log.during(deed).stream().map(one -> new Sql(one.text())).toList();
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All that was heard, each once. */
    Set<Sql> heard() {
        return heard;
    }

    Map<String, Numbers> counted() {
        return counted;
    }

    static Map<String, Numbers> pinned() {
        try (var file = Objects.requireNonNull(Tally.class.getResourceAsStream("statements.csv"))) {
            var pinned = new TreeMap<String, Numbers>();
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(","))
                    .forEach(line ->
                            pinned.put(line[0], new Numbers(Integer.parseInt(line[1]), Integer.parseInt(line[2]))));
            return pinned;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Leaves what was counted, to be pinned when it is meant, and what was heard, to be read. */
    void write(Path folder) {
        try {
            Files.createDirectories(folder);
            var lines = new ArrayList<>(List.of(HEADER));
            counted.forEach((operation, numbers) ->
                    lines.add(operation + "," + numbers.transactions() + "," + numbers.statements()));
            Files.write(folder.resolve("statements.csv"), lines);
            var texts = new ArrayList<String>();
            told.forEach((operation, statements) -> {
                texts.add("-- " + operation);
                statements.forEach(one -> texts.add(one.text()));
            });
            Files.write(folder.resolve("statements.sql"), texts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

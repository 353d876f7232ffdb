package org.hezhan.verify;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.hezhan.verify.Finding.Kind;

/** Compares every balance with what its records and what its entries make of it (余额复算). */
record Balances(District district, Ground ground, LocalDate since, Consumer<Finding> findings) {

    private static final String KEPT = """
            select station_id, indicator, grain, bucket, quantity, basis, people, records
            from kpi_balance where district_code = ?
            """;

    private static final String POSTED = """
            select record_id, station_id, indicator, service_date, sum(quantity), sum(basis), sum(people), sum(records)
            from kpi_entry where district_code = ? group by 1, 2, 3, 4
            """;

    void check() throws SQLException {
        var kept = balances();
        var stations = district.stations();
        var posted = posts();
        compare(Kind.ENTRIES, kept, Bucket.sums(posted), _ -> List.of(), stations);
        var books = ground.books();
        var recount = new Recount(books, ground::yearOf);
        var strange = new ArrayList<Finding>();
        district.records(row -> {
            try {
                if (row.counted()
                        != books.at(row.approvedAt()).of(row.indicator()).accepts(row)) {
                    strange.add(verdict(row, row.counted() ? "does not count" : "counts"));
                }
                recount.take(row);
            } catch (RuntimeException unreadable) {
                strange.add(verdict(row, "cannot be judged: " + unreadable.getMessage()));
            }
        });
        strange.forEach(findings);
        compare(Kind.BALANCE, kept, recount.amounts(), recount::sources, stations);
        compare(
                Kind.POSTING,
                posted,
                recount.posts(),
                post -> !post.day().isBefore(since),
                post -> "record %s %s %s ".formatted(post.record(), post.indicator(), post.day()),
                _ -> List.of());
    }

    private static Post post(ResultSet row) throws SQLException {
        return new Post(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getObject(4, LocalDate.class));
    }

    private Finding verdict(ServiceRow row, String recounted) {
        return new Finding(
                district.code(),
                Kind.VERDICT,
                "record " + row.id() + " " + row.indicator() + " " + row.day(),
                row.counted() ? "counts" : "does not count",
                recounted,
                List.of());
    }

    private void compare(
            Kind kind,
            Map<Bucket, Amount> kept,
            Map<Bucket, Amount> counted,
            Function<Bucket, List<String>> sources,
            Map<UUID, String> stations) {
        compare(
                kind,
                kept,
                counted,
                bucket -> bucket.end().isAfter(since),
                bucket -> "station %s %s %s %s "
                        .formatted(
                                stations.getOrDefault(bucket.station(), "?"),
                                bucket.indicator(),
                                bucket.grain().equals("M") ? "month of" : "week of",
                                bucket.start()),
                sources);
    }

    /** What is kept of each thing with what was counted; one of which there is nothing has nothing. */
    private <K> void compare(
            Kind kind,
            Map<K, Amount> kept,
            Map<K, Amount> counted,
            Predicate<K> isAsked,
            Function<K, String> named,
            Function<K, List<String>> sources) {
        var all = new HashSet<>(kept.keySet());
        all.addAll(counted.keySet());
        for (var each : all) {
            var mine = kept.getOrDefault(each, Amount.NOTHING);
            var other = counted.getOrDefault(each, Amount.NOTHING);
            if (!mine.equals(other) && isAsked.test(each)) {
                mine.differences(other)
                        .forEach(number -> findings.accept(new Finding(
                                district.code(),
                                kind,
                                named.apply(each) + number[0],
                                number[1],
                                number[2],
                                sources.apply(each))));
            }
        }
    }

    /** What the ledger has entered for each record. */
    private Map<Post, Amount> posts() throws SQLException {
        var posts = new HashMap<Post, Amount>();
        district.each(POSTED, row -> posts.put(post(row), amount(row)));
        return posts;
    }

    private Map<Bucket, Amount> balances() throws SQLException {
        var amounts = new HashMap<Bucket, Amount>();
        district.each(KEPT, row -> amounts.put(bucket(row), amount(row)));
        return amounts;
    }

    private static Bucket bucket(ResultSet row) throws SQLException {
        return new Bucket(
                row.getObject(1, UUID.class), row.getString(2), row.getString(3), row.getObject(4, LocalDate.class));
    }

    private static Amount amount(ResultSet row) throws SQLException {
        return new Amount(row.getLong(5), row.getLong(6), row.getLong(7), row.getLong(8));
    }
}

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
import org.hezhan.verify.Finding.Kind;

/** Compares every balance with what its records and what its entries make of it (余额复算). */
record Balances(District district, Ground ground, LocalDate since, Consumer<Finding> findings) {

    private static final String KEPT = """
            select station_id, indicator, grain, bucket, quantity, basis, people, records
            from kpi_balance where district_code = ?
            """;

    private static final String ENTERED = """
            select e.station_id, e.indicator, g.grain, g.bucket, sum(e.quantity), sum(e.basis), sum(e.people), sum(e.records)
            from kpi_entry e
            cross join lateral (values ('M', cast(date_trunc('month', e.service_date) as date)),
                 ('W', cast(date_trunc('week', e.service_date) as date))) g (grain, bucket)
            where e.district_code = ? group by 1, 2, 3, 4
            """;

    private static final String POSTED = """
            select record_id, station_id, indicator, service_date, sum(quantity), sum(basis), sum(people), sum(records)
            from kpi_entry where district_code = ? group by 1, 2, 3, 4
            """;

    void check() throws SQLException {
        var kept = amounts(KEPT);
        var stations = district.stations();
        compare(Kind.ENTRIES, kept, amounts(ENTERED), _ -> List.of(), stations);
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
        compare(recount.posts());
    }

    /** Each record bears in the ledger what it bears by the rules: nothing is entered for another one. */
    private void compare(Map<Post, Amount> recounted) throws SQLException {
        var entered = new HashMap<Post, Amount>();
        district.each(POSTED, row -> entered.put(post(row), amount(row)));
        var posts = new HashSet<>(entered.keySet());
        posts.addAll(recounted.keySet());
        for (var post : posts) {
            if (!post.day().isBefore(since)) {
                entered.getOrDefault(post, Amount.NOTHING)
                        .differences(recounted.getOrDefault(post, Amount.NOTHING))
                        .forEach(each -> findings.accept(new Finding(
                                district.code(),
                                Kind.POSTING,
                                "record %s %s %s %s".formatted(post.record(), post.indicator(), post.day(), each[0]),
                                each[1],
                                each[2],
                                List.of())));
            }
        }
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

    /** Finds the records on which a balance rests. */
    private interface Sources {
        List<String> of(Bucket bucket);
    }

    private void compare(
            Kind kind,
            Map<Bucket, Amount> kept,
            Map<Bucket, Amount> counted,
            Sources sources,
            Map<UUID, String> stations) {
        var buckets = new HashSet<>(kept.keySet());
        buckets.addAll(counted.keySet());
        for (var bucket : buckets) {
            var mine = kept.getOrDefault(bucket, Amount.NOTHING);
            var other = counted.getOrDefault(bucket, Amount.NOTHING);
            if (!mine.equals(other) && bucket.end().isAfter(since)) {
                var place = "station %s %s %s %s "
                        .formatted(
                                stations.getOrDefault(bucket.station(), "?"),
                                bucket.indicator(),
                                bucket.grain().equals("M") ? "month of" : "week of",
                                bucket.start());
                mine.differences(other)
                        .forEach(each -> findings.accept(new Finding(
                                district.code(), kind, place + each[0], each[1], each[2], sources.of(bucket))));
            }
        }
    }

    private Map<Bucket, Amount> amounts(String sql) throws SQLException {
        var amounts = new HashMap<Bucket, Amount>();
        district.each(sql, row -> amounts.put(bucket(row), amount(row)));
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

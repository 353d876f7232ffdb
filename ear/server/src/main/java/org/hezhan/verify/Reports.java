package org.hezhan.verify;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.hezhan.verify.Finding.Kind;

/**
 * Composes weeks and months anew from what was approved when they were submitted (周、月复算), and compares number by number.
 * What a contract promised is not counted anew: it is a promise, not a fact; the hash keeps it.
 */
final class Reports {

    private static final String REPORTS = """
            select w.id, w.station_id, s.code, w.period_start, %s, w.submitted_at, w.composed,
                   w.composed_hash = encode(sha256(convert_to(w.composed, 'UTF8')), 'hex')
            from %s w join station s on s.district_code = w.district_code and s.id = w.station_id
            where w.district_code = ? and w.composed is not null and (%s >= ? or w.submitted_at >= ?)
            order by s.code, w.period_start
            """;

    private static final String DAYS = """
            select l.approved, l.workers, l.minutes, l.street_task, r.records
            from (select cast(? as integer) as district, cast(? as uuid) as station, cast(? as date) as first,
                         cast(? as date) as last, cast(? as timestamptz) as at) p
            cross join lateral (
                select count(*) as approved, count(distinct l.account_id) as workers, coalesce(sum(l.minutes), 0) as minutes,
                       coalesce(sum(l.street_task_min), 0) as street_task
                from daily_log l
                where l.district_code = p.district and l.station_id = p.station and l.state = 'APPROVED'
                  and l.log_date between p.first and p.last and l.decided_at <= p.at) l
            cross join lateral (
                select count(*) as records
                from service_record r
                where r.district_code = p.district and r.station_id = p.station and r.service_date between p.first and p.last
                  and r.approved_at <= p.at and (r.voided_at is null or r.voided_at > p.at)) r
            """;

    private static final String FIGURES = """
            select e.indicator,
                   coalesce(sum(e.quantity) filter (where e.service_date >= p.first or e.indicator = any (p.stocks)), 0),
                   coalesce(sum(e.basis) filter (where e.service_date >= p.first), 0),
                   coalesce(sum(e.people) filter (where e.service_date >= p.first), 0),
                   coalesce(sum(e.quantity) filter (where e.service_date >= p.year or e.indicator = any (p.stocks)), 0),
                   coalesce(sum(e.basis) filter (where e.service_date >= p.year or e.indicator = any (p.stocks)), 0)
            from (select cast(? as integer) as district, cast(? as uuid) as station, cast(? as date) as first,
                         cast(? as date) as last, cast(? as timestamptz) as at, cast(? as date) as year,
                         cast(string_to_array(?, ' ') as text[]) as stocks) p
            join kpi_entry e on e.district_code = p.district and e.station_id = p.station and e.service_date <= p.last
                 and e.posted_at <= p.at
            group by e.indicator
            """;

    private static final List<String> NAMES = List.of("approved", "workers", "minutes", "streetTask", "records");

    private final District district;
    private final Consumer<Finding> findings;
    private final Ground ground;
    private final RuleBook book;

    Reports(District district, Ground ground, Consumer<Finding> findings) {
        this.district = district;
        this.ground = ground;
        this.book = ground.books().latest();
        this.findings = findings;
    }

    private record Report(
            Kind kind,
            UUID id,
            UUID station,
            String stationCode,
            LocalDate first,
            LocalDate last,
            OffsetDateTime at,
            String composed,
            boolean sealed) {

        String subject() {
            return "%s %s station %s from %s"
                    .formatted(kind == Kind.WEEK ? "weekly summary" : "monthly exchange", id, stationCode, first);
        }
    }

    /** @return how many were composed anew */
    int check(LocalDate since) throws SQLException {
        var reports = new ArrayList<Report>();
        reports.addAll(read(Kind.WEEK, "w.period_start + 6", "weekly_summary", since));
        reports.addAll(read(
                Kind.MONTH,
                "cast(w.period_start + interval '1 month' - interval '1 day' as date)",
                "monthly_exchange",
                since));
        var stocks = String.join(" ", book.stocks());
        for (var report : reports) {
            if (!report.sealed()) {
                found(report, "hash", "of another text", "of its text");
            }
            try (var reader = Json.createReader(new StringReader(report.composed()))) {
                var composed = reader.readObject();
                days(report, composed);
                lines(report, composed, ground.yearOf(report.station(), report.last(), report.id()), stocks);
            } catch (RuntimeException unreadable) {
                found(report, "text", "unreadable: " + unreadable.getMessage(), "a composition");
            }
        }
        return reports.size();
    }

    private List<Report> read(Kind kind, String end, String table, LocalDate since) throws SQLException {
        return district.list(REPORTS.formatted(end, table, end), row -> report(kind, row), since, since);
    }

    private static Report report(Kind kind, ResultSet row) throws SQLException {
        return new Report(
                kind,
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getObject(4, LocalDate.class),
                row.getObject(5, LocalDate.class),
                row.getObject(6, OffsetDateTime.class),
                row.getString(7),
                row.getBoolean(8));
    }

    private void days(Report report, JsonObject composed) throws SQLException {
        district.each(
                DAYS,
                row -> {
                    for (var i = 0; i < NAMES.size(); i++) {
                        compare(report, NAMES.get(i), composed.getInt(NAMES.get(i)), row.getLong(i + 1));
                    }
                },
                report.station(),
                report.first(),
                report.last(),
                report.at());
    }

    private void lines(Report report, JsonObject composed, LocalDate year, String stocks) throws SQLException {
        var lines = composed.getJsonArray("lines");
        var counted = new HashMap<String, long[]>();
        district.each(
                FIGURES,
                row -> counted.put(
                        row.getString(1),
                        new long[] {row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5), row.getLong(6)}),
                report.station(),
                report.first(),
                report.last(),
                report.at(),
                year,
                stocks);
        var told = new HashSet<String>();
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.getJsonArray(i);
            told.add(line.getString(0));
            line(report, line, counted);
        }
        var people = counted.entrySet().stream()
                .filter(each -> book.of(each.getKey()).target())
                .mapToLong(each -> each.getValue()[2])
                .sum();
        compare(report, "people", composed.getInt("people"), people);
        counted.forEach((indicator, figures) -> {
            if (!told.contains(indicator) && book.of(indicator).target() && figures[0] != 0) {
                found(report, indicator + " quantity", "nothing", Long.toString(figures[0]));
            }
        });
    }

    private void line(Report report, JsonArray line, Map<String, long[]> counted) {
        var indicator = line.getString(0);
        var figures = counted.getOrDefault(indicator, new long[5]);
        var names = List.of("quantity", "basis", "people", "cumulative", "cumulative basis");
        for (var i = 0; i < names.size(); i++) {
            compare(
                    report,
                    indicator + " " + names.get(i),
                    line.getJsonNumber(i + 1).longValueExact(),
                    figures[i]);
        }
    }

    private void compare(Report report, String name, long kept, long recounted) {
        if (kept != recounted) {
            found(report, name, Long.toString(kept), Long.toString(recounted));
        }
    }

    private void found(Report report, String name, String kept, String recounted) {
        findings.accept(
                new Finding(district.code(), report.kind(), report.subject() + " " + name, kept, recounted, List.of()));
    }
}

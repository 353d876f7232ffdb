package org.hezhan.kpi;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.hezhan.identity.Actor;
import org.hezhan.identity.Operation;
import org.hezhan.indicator.Indicator;
import org.hezhan.indicator.IndicatorTuning;
import org.hezhan.shared.Columns;
import org.hezhan.shared.Sql;
import org.jspecify.annotations.Nullable;

/** What stands behind a figure (分录与承担记录): entries, and the records that bear it. */
@Stateless
public class KpiEntryBoard {

    private static final String ENTRIES = """
            select e.id, e.station_id, s.name, e.indicator, e.service_date, e.record_id, e.cause_id, e.kind, e.quantity, e.basis,
                   e.people, e.records, e.rule_version, e.posted_at, e.posted_by
            from kpi_entry e
            join station s on s.district_code = e.district_code and s.id = e.station_id
            where e.district_code = :district and (:everything or e.station_id = any (:stations))
              and (:station = '' or e.station_id = cast(nullif(:station, '') as uuid))
              and e.indicator = any (cast(:indicators as text[]))
              and (:month = '' or e.service_month = cast(nullif(:month, '') as date))
              and (:record = '' or e.record_id = cast(nullif(:record, '') as uuid))
              and (:after = '' or e.id < cast(nullif(:after, '') as uuid))
            order by e.id desc limit :limit
            """;

    private static final String BEARERS = """
            select r.id, r.service_date, a.name, r.indicator, r.household, r.subject, b.quantity, b.basis, b.people, r.shortfall
            from (select e.record_id, cast(sum(e.quantity) as bigint) as quantity, cast(sum(e.basis) as bigint) as basis,
                         cast(sum(e.people) as bigint) as people
                  from kpi_entry e
                  where e.district_code = :district and e.station_id = :station and e.indicator = :indicator
                    and e.service_month = :month
                  group by e.record_id having sum(e.records) > 0 or sum(e.quantity) <> 0) b
            join service_record r on r.district_code = :district and r.id = b.record_id
            join account a on a.id = r.account_id
            where (:after = '' or (r.service_date, r.id) > (
                    select x.service_date, x.id from service_record x
                    where x.district_code = :district and x.id = cast(nullif(:after, '') as uuid)))
            order by r.service_date, r.id limit :limit
            """;

    @PersistenceContext
    EntityManager em;

    @Inject
    IndicatorTuning tuning;

    /** What a list is narrowed to; nothing means any. */
    public record Filter(
            @Nullable UUID station,
            @Nullable String indicator,
            @Nullable YearMonth month,
            @Nullable UUID record) {}

    /** One entry of the ledger. */
    public record Row(
            UUID id,
            UUID stationId,
            String stationName,
            String indicator,
            LocalDate serviceDate,
            UUID recordId,
            UUID causeId,
            EntryKind kind,
            long quantity,
            long basis,
            long people,
            int records,
            String ruleVersion,
            Instant postedAt,
            UUID postedBy) {}

    /**
     * One record behind a figure.
     *
     * @param ownIndicator the indicator it was written for, where that is another
     * @param quantity what it bears; 0 where its unit is borne by another record, or where it falls short
     */
    public record Bearer(
            UUID recordId,
            LocalDate day,
            String workerName,
            String ownIndicator,
            @Nullable String household,
            @Nullable String subject,
            long quantity,
            long basis,
            long people,
            @Nullable String shortfall) {}

    /**
     * The newest entries first.
     *
     * @param after the id of the last row of the page before, if any
     * @param limit 1 to 200
     */
    public List<Row> page(Filter filter, @Nullable UUID after, int limit, Actor by) {
        by.must(Operation.KPI_READ);
        var reach = by.reach(Operation.KPI_READ);
        return Sql.of(em, ENTRIES)
                .set("everything", reach.everything())
                .set("stations", reach.stations().toArray(UUID[]::new))
                .set("station", text(filter.station()))
                .set("indicators", wanted(filter.indicator()))
                .set("month", filter.month() == null ? "" : text(filter.month().atDay(1)))
                .set("record", text(filter.record()))
                .set("after", text(after))
                .set("limit", Math.clamp(limit, 1, 200))
                .stream()
                .map(KpiEntryBoard::row)
                .toList();
    }

    /** The records that make up a station's figure of a month; what they bear adds up to it. */
    public List<Bearer> behind(
            UUID station, String indicator, YearMonth month, @Nullable UUID after, int limit, Actor by) {
        by.must(Operation.RECORD_READ, station);
        return Sql.of(em, BEARERS)
                .set("station", station)
                .set("indicator", indicator)
                .set("month", month.atDay(1))
                .set("after", text(after))
                .set("limit", Math.clamp(limit, 1, 200))
                .stream()
                .map(KpiEntryBoard::bearer)
                .toList();
    }

    /** Counters for figures on boards are no indicators, and nobody asks for them here. */
    private String[] wanted(@Nullable String indicator) {
        return tuning.inForce().kpis().stream()
                .map(Indicator::code)
                .filter(code -> indicator == null || indicator.equals(code))
                .toArray(String[]::new);
    }

    private static Row row(Columns c) {
        return new Row(
                c.id(0),
                c.id(1),
                c.text(2),
                c.text(3),
                c.day(4),
                c.id(5),
                c.id(6),
                EntryKind.valueOf(c.text(7)),
                c.number(8),
                c.number(9),
                c.number(10),
                c.integer(11),
                c.text(12),
                c.instant(13),
                c.id(14));
    }

    private static Bearer bearer(Columns c) {
        return new Bearer(
                c.id(0),
                c.day(1),
                c.text(2),
                c.text(3),
                c.maybe(4),
                c.maybe(5),
                c.number(6),
                c.number(7),
                c.number(8),
                c.maybe(9));
    }

    /** Nothing is told as nothing written, as the statements ask for it. */
    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}

package org.hezhan.kpi;

import static org.hezhan.kpi.KpiLedger.district;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.hezhan.identity.Actor;
import org.hezhan.identity.Operation;
import org.hezhan.indicator.Indicator;
import org.hezhan.indicator.IndicatorTuning;
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
        List<?> rows = em.createNativeQuery(ENTRIES, Object[].class)
                .setParameter("district", district())
                .setParameter("everything", reach.everything())
                .setParameter("stations", reach.stations().toArray(UUID[]::new))
                .setParameter("station", text(filter.station()))
                .setParameter("indicators", wanted(filter.indicator()))
                .setParameter(
                        "month",
                        filter.month() == null ? "" : text(filter.month().atDay(1)))
                .setParameter("record", text(filter.record()))
                .setParameter("after", text(after))
                .setParameter("limit", Math.clamp(limit, 1, 200))
                .getResultList();
        return rows.stream().map(row -> row((Object[]) row)).toList();
    }

    /** The records that make up a station's figure of a month; what they bear adds up to it. */
    public List<Bearer> behind(
            UUID station, String indicator, YearMonth month, @Nullable UUID after, int limit, Actor by) {
        by.must(Operation.RECORD_READ, station);
        List<?> rows = em.createNativeQuery(BEARERS, Object[].class)
                .setParameter("district", district())
                .setParameter("station", station)
                .setParameter("indicator", indicator)
                .setParameter("month", month.atDay(1))
                .setParameter("after", text(after))
                .setParameter("limit", Math.clamp(limit, 1, 200))
                .getResultList();
        return rows.stream().map(row -> bearer((Object[]) row)).toList();
    }

    /** Counters for figures on boards are no indicators, and nobody asks for them here. */
    private String[] wanted(@Nullable String indicator) {
        return tuning.inForce().kpis().stream()
                .map(Indicator::code)
                .filter(code -> indicator == null || indicator.equals(code))
                .toArray(String[]::new);
    }

    private static Row row(Object[] c) {
        return new Row(
                (UUID) c[0],
                (UUID) c[1],
                (String) c[2],
                (String) c[3],
                ((Date) c[4]).toLocalDate(),
                (UUID) c[5],
                (UUID) c[6],
                EntryKind.valueOf((String) c[7]),
                (Long) c[8],
                (Long) c[9],
                (Long) c[10],
                (Integer) c[11],
                (String) c[12],
                (Instant) c[13],
                (UUID) c[14]);
    }

    private static Bearer bearer(Object[] c) {
        return new Bearer(
                (UUID) c[0],
                ((Date) c[1]).toLocalDate(),
                (String) c[2],
                (String) c[3],
                (@Nullable String) c[4],
                (@Nullable String) c[5],
                (Long) c[6],
                (Long) c[7],
                (Long) c[8],
                (@Nullable String) c[9]);
    }

    /** An untyped null cannot be bound; nothing is told as nothing written. */
    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}

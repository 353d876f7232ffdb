package org.hezhan.kpi;

import static org.hezhan.kpi.KpiLedger.district;
import static org.hezhan.kpi.KpiLedger.texts;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hezhan.kpi.KpiFigureBoard.Done;
import org.hezhan.kpi.KpiSheet.Cell;
import org.hezhan.kpi.KpiSheet.Station;

/** Reads what figures are held against: targets, people served, reports due (目标与应交). */
@Dependent
public class KpiTargetBoard {

    private static final String TARGETS = """
            select k.station_id, k.indicator, k.target
            from unnest(cast(:ids as uuid[]), cast(:contracts as uuid[])) w (station_id, contract_id)
            join kpi_commitment k on k.district_code = :district and k.contract_id = w.contract_id
                 and k.station_id = w.station_id
            """;

    private static final String PEOPLE = """
            select u.station_id, cast(count(distinct u.unit_key) as bigint)
            from unnest(cast(:ids as uuid[]), cast(:starts as date[])) w (station_id, starts_on)
            join kpi_unit u on u.district_code = :district and u.station_id = w.station_id and u.indicator = :people
                 and u.span_start between cast(date_trunc('month', w.starts_on) as date) and :month
            group by u.station_id
            """;

    /** Reports due by now and not waived; on time is what came in no later than it was due (三报及时率). */
    private static final String REPORTS = """
            select o.station_id,
                   cast(count(*) filter (where o.first_submitted_at <= o.due_at and o.period_start >= :start) as bigint),
                   cast(count(*) filter (where o.period_start >= :start) as bigint),
                   cast(count(*) filter (where o.first_submitted_at <= o.due_at) as bigint), cast(count(*) as bigint)
            from unnest(cast(:ids as uuid[]), cast(:starts as date[])) w (station_id, starts_on)
            join report_obligation o on o.district_code = :district and o.station_id = w.station_id
                 and o.period_start between w.starts_on and cast(:end as date)
            where o.waived_reason is null and (o.due_at < :now or o.first_submitted_at is not null)
            group by o.station_id
            """;

    @PersistenceContext
    EntityManager em;

    Map<Cell, Long> targets(List<Station> stations) {
        var contracted =
                stations.stream().filter(station -> station.contract() != null).toList();
        List<?> rows = em.createNativeQuery(TARGETS, Object[].class)
                .setParameter("district", district())
                .setParameter("ids", texts(contracted, Station::id))
                .setParameter("contracts", texts(contracted, station -> String.valueOf(station.contract())))
                .getResultList();
        var targets = new HashMap<Cell, Long>();
        for (var row : rows) {
            var c = (Object[]) row;
            targets.put(new Cell((UUID) c[0], (String) c[1]), (Long) c[2]);
        }
        return targets;
    }

    /** How many different people each station served in the service year up to the month. */
    Map<UUID, Long> people(List<Station> stations, YearMonth month) {
        var people = new HashMap<UUID, Long>();
        for (var row : windowed(PEOPLE, stations)
                .setParameter("month", month.atDay(1))
                .setParameter("people", CountingRule.PEOPLE)
                .getResultList()) {
            var c = (Object[]) row;
            people.put((UUID) c[0], (Long) c[1]);
        }
        return people;
    }

    /** Reports on time over reports due, of each station: of the period, and of the service year up to its end. */
    Map<UUID, Done> reports(List<Station> stations, LocalDate start, LocalDate end, Instant now) {
        var reports = new HashMap<UUID, Done>();
        for (var row : windowed(REPORTS, stations)
                .setParameter("start", start)
                .setParameter("end", end.toString())
                .setParameter("now", now)
                .getResultList()) {
            var c = (Object[]) row;
            reports.put(
                    (UUID) c[0],
                    new Done(
                            new Figure((Long) c[1], (Long) c[2], 0, (Long) c[2]),
                            new Figure((Long) c[3], (Long) c[4], 0, (Long) c[4])));
        }
        return reports;
    }

    private Query windowed(String sql, List<Station> stations) {
        return em.createNativeQuery(sql, Object[].class)
                .setParameter("district", district())
                .setParameter("ids", texts(stations, Station::id))
                .setParameter(
                        "starts", texts(stations, station -> station.year().start()));
    }
}

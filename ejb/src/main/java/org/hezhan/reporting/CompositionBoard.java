package org.hezhan.reporting;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hezhan.reporting.Composition.Line;
import org.hezhan.reporting.Composition.Voice;
import org.hezhan.tenancy.DistrictScope;
import org.hezhan.workdays.Workdays;

/** Composes a week or a month of a station from its approved days (周、月由日组成); three reads, no sums of typed numbers. */
@Stateless
public class CompositionBoard {

    private static final String DAYS = """
            select coalesce(o.owed, 0), coalesce(o.submitted, 0), coalesce(o.on_time, 0),
                   coalesce(l.approved, 0), coalesce(l.workers, 0), coalesce(l.minutes, 0), coalesce(l.street_task, 0),
                   coalesce(r.records, 0), coalesce(r.people, 0)
            from (select count(*) filter (where waived_reason is null) as owed, count(first_submitted_at) as submitted,
                         count(*) filter (where first_submitted_at <= due_at) as on_time
                  from report_obligation
                  where district_code = :district and kind = 'DAILY' and station_id = :station
                    and period_start between :start and :end) o,
                 (select count(*) as approved, count(distinct account_id) as workers, sum(minutes) as minutes,
                         sum(street_task_min) as street_task
                  from daily_log
                  where district_code = :district and station_id = :station and state = 'APPROVED'
                    and log_date between :start and :end) l,
                 (select count(*) as records, sum(headcount) as people
                  from service_record
                  where district_code = :district and station_id = :station and state = 'APPROVED'
                    and service_date between :start and :end) r
            """;

    private static final String LINES = """
            select coalesce(e.indicator, t.indicator) as indicator, coalesce(e.quantity, 0), coalesce(e.basis, 0), coalesce(e.people, 0),
                   coalesce(e.cumulative, 0), coalesce(e.cumulative_basis, 0), coalesce(t.target, 0), t.year_start, t.year_end
            from (select indicator,
                         sum(quantity) filter (where service_date >= :start) as quantity,
                         sum(basis) filter (where service_date >= :start) as basis,
                         sum(people) filter (where service_date >= :start) as people,
                         sum(quantity) as cumulative, sum(basis) as cumulative_basis
                  from kpi_entry
                  where district_code = :district and station_id = :station
                    and service_date between cast(:yearStart as date) and :end
                  group by indicator) e
            full join (select k.indicator, k.target, cast(:yearStart as date) as year_start, cast(:yearEnd as date) as year_end
                  from kpi_commitment k
                  where k.district_code = :district and k.station_id = :station
                    and k.contract_id = cast(nullif(:contract, '') as uuid)) t on t.indicator = e.indicator
            order by 1
            """;

    private static final String VOICES = """
            select l.log_date, a.name, l.problems, l.help_needed
            from daily_log l join account a on a.id = l.account_id
            where l.district_code = :district and l.station_id = :station and l.state = 'APPROVED'
              and l.log_date between :start and :end and (l.problems <> '' or l.help_needed <> '')
            order by l.log_date, a.name, l.id
            """;

    @PersistenceContext
    EntityManager em;

    @Inject
    Workdays workdays;

    public Composition compose(UUID station, LocalDate start, LocalDate end) {
        var days = (Object[]) em.createNativeQuery(DAYS, Object[].class)
                .setParameter("district", DistrictScope.current().value())
                .setParameter("station", station)
                .setParameter("start", start)
                .setParameter("end", end)
                .getSingleResult();
        var year = serviceYear(station, end);
        return new Composition(
                station,
                start,
                end,
                number(days[0]),
                number(days[1]),
                number(days[3]),
                number(days[2]),
                number(days[4]),
                number(days[5]),
                number(days[6]),
                number(days[7]),
                number(days[8]),
                lines(station, start, end, year),
                voices(station, start, end, 2),
                voices(station, start, end, 3),
                Composition.RULE);
    }

    /** The service year (服务年度) in which the day lies, by the contract that the station serves; else the calendar year. */
    private ServiceYear serviceYear(UUID station, LocalDate day) {
        List<?> rows = em.createNativeQuery("""
                        select c.id, c.starts_on from contract c
                        join contract_station cs on cs.district_code = c.district_code and cs.contract_id = c.id
                        where c.district_code = :district and cs.station_id = :station
                          and c.starts_on <= :day and c.ends_on >= :day and c.state <> 'DRAFT'
                        order by c.starts_on desc limit 1
                        """, Object[].class)
                .setParameter("district", DistrictScope.current().value())
                .setParameter("station", station)
                .setParameter("day", day)
                .getResultList();
        if (rows.isEmpty()) {
            return new ServiceYear(
                    "", day.withDayOfYear(1), day.withDayOfYear(1).plusYears(1).minusDays(1));
        }
        var contract = (Object[]) rows.getFirst();
        var start = ((java.sql.Date) contract[1]).toLocalDate();
        while (!start.plusYears(1).isAfter(day)) {
            start = start.plusYears(1);
        }
        return new ServiceYear(contract[0].toString(), start, start.plusYears(1).minusDays(1));
    }

    private List<Line> lines(UUID station, LocalDate start, LocalDate end, ServiceYear year) {
        List<?> rows = em.createNativeQuery(LINES, Object[].class)
                .setParameter("district", DistrictScope.current().value())
                .setParameter("station", station)
                .setParameter("start", start)
                .setParameter("end", end)
                .setParameter("yearStart", year.start().toString())
                .setParameter("yearEnd", year.end().toString())
                .setParameter("contract", year.contract())
                .getResultList();
        var elapsed = workdays.calendar().between(year.start(), end);
        var total = Math.max(1, workdays.calendar().between(year.start(), year.end()));
        return rows.stream().map(row -> line((Object[]) row, elapsed, total)).toList();
    }

    private static Line line(Object[] c, int elapsed, int total) {
        var target = whole(c[6]);
        return new Line(
                (String) c[0],
                whole(c[1]),
                whole(c[2]),
                whole(c[3]),
                whole(c[4]),
                whole(c[5]),
                target,
                target * elapsed / total);
    }

    private List<Voice> voices(UUID station, LocalDate start, LocalDate end, int column) {
        List<?> rows = em.createNativeQuery(VOICES, Object[].class)
                .setParameter("district", DistrictScope.current().value())
                .setParameter("station", station)
                .setParameter("start", start)
                .setParameter("end", end)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .filter(c -> !((String) c[column]).isEmpty())
                .map(c -> new Voice(((java.sql.Date) c[0]).toLocalDate(), (String) c[1], (String) c[column]))
                .toList();
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }

    private static long whole(Object value) {
        return ((Number) value).longValue();
    }

    private record ServiceYear(String contract, LocalDate start, LocalDate end) {}
}

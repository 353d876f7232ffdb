package org.hezhan.reporting;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hezhan.indicator.Measure;
import org.hezhan.kpi.KpiPeriodBoard;
import org.hezhan.kpi.Progress;
import org.hezhan.reporting.Composition.Line;
import org.hezhan.reporting.Composition.Voice;
import org.hezhan.shared.Sql;

/** Composes a week or a month of a station from its approved days (周、月由日组成); three reads, no sums of typed numbers. */
@Stateless
public class CompositionBoard {

    private static final String DAYS = """
            select coalesce(o.owed, 0), coalesce(o.submitted, 0), coalesce(o.on_time, 0),
                   coalesce(l.approved, 0), coalesce(l.workers, 0), coalesce(l.minutes, 0), coalesce(l.street_task, 0),
                   coalesce(r.records, 0)
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
                 (select count(*) as records
                  from service_record
                  where district_code = :district and station_id = :station and state = 'APPROVED'
                    and service_date between :start and :end) r
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
    KpiPeriodBoard kpis;

    public Composition compose(UUID station, LocalDate start, LocalDate end) {
        var days = Sql.of(em, DAYS)
                .set("station", station)
                .set("start", start)
                .set("end", end)
                .row();
        var progress = kpis.of(station, start, end);
        return new Composition(
                station,
                start,
                end,
                days.integer(0),
                days.integer(1),
                days.integer(3),
                days.integer(2),
                days.integer(4),
                days.integer(5),
                days.integer(6),
                days.integer(7),
                personTimes(progress),
                lines(progress),
                voices(station, start, end, 2),
                voices(station, start, end, 3),
                Composition.RULE);
    }

    /** The indicators that moved or have a target; how timely reports are is told of the days themselves. */
    private static List<Line> lines(List<Progress> all) {
        return all.stream()
                .filter(progress -> progress.indicator().measure() != Measure.DERIVED)
                .filter(progress -> progress.target() > 0 || progress.year().records() > 0)
                .map(CompositionBoard::line)
                .toList();
    }

    private static Line line(Progress progress) {
        return new Line(
                progress.indicator().code(),
                progress.month().quantity(),
                progress.month().basis(),
                progress.month().people(),
                progress.year().quantity(),
                progress.year().basis(),
                progress.target(),
                progress.expected());
    }

    /** Person-times (R2) as the ledger counts them, so that a report and the board of indicators say the same. */
    private static int personTimes(List<Progress> all) {
        return (int)
                all.stream().mapToLong(progress -> progress.month().people()).sum();
    }

    private List<Voice> voices(UUID station, LocalDate start, LocalDate end, int column) {
        return Sql.of(em, VOICES).set("station", station).set("start", start).set("end", end).stream()
                .filter(c -> !c.text(column).isEmpty())
                .map(c -> new Voice(c.day(0), c.text(1), c.text(column)))
                .toList();
    }
}

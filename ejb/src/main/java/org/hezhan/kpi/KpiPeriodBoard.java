package org.hezhan.kpi;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hezhan.indicator.Catalogue;
import org.hezhan.indicator.IndicatorTuning;
import org.hezhan.kpi.KpiFigureBoard.Done;
import org.hezhan.kpi.KpiSheet.Cell;
import org.hezhan.shared.Question;
import org.hezhan.shared.Sql;
import org.hezhan.workdays.Workdays;

/** How a station's indicators stand at the end of a week or a month (周期指标), for the reports that are composed of them. */
@Dependent
public class KpiPeriodBoard {

    /** Whole months from balances, the month in which the period ends day by day; of a stock, everything since ever. */
    private static final String FIGURES = """
            with figure as (
                select b.indicator, false as in_period, b.quantity, b.basis, b.people, b.records
                from kpi_balance b
                where b.district_code = :district and b.station_id = :station and b.grain = 'M'
                  and b.bucket < cast(date_trunc('month', cast(:end as date)) as date)
                  and (b.bucket >= cast(date_trunc('month', cast(:year as date)) as date)
                       or b.indicator = any (cast(:running as text[])))
                union all
                select e.indicator, false, e.quantity, e.basis, e.people, e.records
                from kpi_entry e
                where e.district_code = :district and e.station_id = :station
                  and e.service_month = cast(date_trunc('month', cast(:end as date)) as date)
                  and e.service_date <= cast(:end as date)
                  and (e.service_date >= cast(:year as date) or e.indicator = any (cast(:running as text[])))
                union all
                select e.indicator, false, - e.quantity, - e.basis, - e.people, - e.records
                from kpi_entry e
                where e.district_code = :district and e.station_id = :station
                  and e.service_month = cast(date_trunc('month', cast(:year as date)) as date)
                  and e.service_month < cast(date_trunc('month', cast(:end as date)) as date)
                  and e.service_date < cast(:year as date) and not e.indicator = any (cast(:running as text[]))
                union all
                select e.indicator, true, e.quantity, e.basis, e.people, e.records
                from kpi_entry e
                where e.district_code = :district and e.station_id = :station
                  and e.service_month between cast(date_trunc('month', cast(:start as date)) as date)
                      and cast(date_trunc('month', cast(:end as date)) as date)
                  and e.service_date between cast(:start as date) and cast(:end as date))
            select f.indicator,
                   cast(coalesce(sum(f.quantity) filter (where f.in_period), 0) as bigint),
                   cast(coalesce(sum(f.basis) filter (where f.in_period), 0) as bigint),
                   cast(coalesce(sum(f.people) filter (where f.in_period), 0) as bigint),
                   cast(coalesce(sum(f.records) filter (where f.in_period), 0) as bigint),
                   cast(coalesce(sum(f.quantity) filter (where not f.in_period), 0) as bigint),
                   cast(coalesce(sum(f.basis) filter (where not f.in_period), 0) as bigint),
                   cast(coalesce(sum(f.people) filter (where not f.in_period), 0) as bigint),
                   cast(coalesce(sum(f.records) filter (where not f.in_period), 0) as bigint)
            from figure f group by f.indicator
            """;

    @PersistenceContext
    EntityManager em;

    @Inject
    KpiFigureBoard figures;

    @Inject
    KpiTargetBoard targets;

    @Inject
    IndicatorTuning tuning;

    @Inject
    Workdays workdays;

    @Inject
    Clock clock;

    /** All 36 indicators of a station, in the order of the catalogue; {@code month} is the period. */
    public List<Progress> of(UUID station, LocalDate start, LocalDate end) {
        var catalogue = tuning.inForce();
        var stations = List.of(figures.station(station, end));
        var year = stations.getFirst().year();
        var done = done(station, start, end, year, catalogue);
        var reports = targets.reports(stations, start, end, clock.instant());
        var people = targets.people(stations, YearMonth.from(end));
        var aims = targets.targets(stations);
        Question.ask(reports, people, aims);
        done.putAll(reports.answer());
        var sheet = new KpiSheet(end, catalogue, workdays.calendar(), stations, done, aims.answer(), people.answer());
        return catalogue.kpis().stream().map(sheet::progress).toList();
    }

    private Map<Cell, Done> done(
            UUID station, LocalDate start, LocalDate end, ServiceYears.Year year, Catalogue catalogue) {
        var query = Sql.of(em, FIGURES)
                .set("station", station)
                .set("start", start.toString())
                .set("end", end.toString())
                .set("year", year.start().toString())
                .set("running", KpiFigureBoard.running(catalogue));
        var done = new HashMap<Cell, Done>();
        for (var c : query.rows()) {
            done.put(new Cell(station, c.text(0)), new Done(KpiFigureBoard.figure(c, 1), KpiFigureBoard.figure(c, 5)));
        }
        return done;
    }
}

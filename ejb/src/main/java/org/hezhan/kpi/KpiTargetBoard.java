package org.hezhan.kpi;

import static org.hezhan.kpi.KpiLedger.texts;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hezhan.kpi.KpiFigureBoard.Done;
import org.hezhan.kpi.KpiSheet.Cell;
import org.hezhan.kpi.KpiSheet.Station;
import org.hezhan.shared.Columns;
import org.hezhan.shared.Question;
import org.hezhan.shared.Sql;

/** Reads what figures are held against: targets, people served, reports due (目标与应交). */
@Dependent
public class KpiTargetBoard {

    private static final String TARGETS = """
            select k.station_id, k.indicator, k.target
            from unnest(cast(:ids as uuid[]), cast(:contracts as uuid[])) w (station_id, contract_id)
            join kpi_commitment k on k.district_code = :district and k.contract_id = w.contract_id
                 and k.station_id = w.station_id
            """;

    /** The key of the units tells them in this order, so that none has to be sorted to be told apart. */
    private static final String PEOPLE = """
            select w.station_id, (
                select count(distinct u.unit_key)
                from kpi_unit u
                where u.district_code = :district and u.station_id = w.station_id and u.indicator = :people
                  and u.span_start between w.first_month and :month)
            from unnest(cast(:ids as uuid[]), cast(:months as date[])) w (station_id, first_month)
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

    Question<Map<Cell, Long>> targets(List<Station> stations) {
        var contracted =
                stations.stream().filter(station -> station.contract() != null).toList();
        return Sql.of(em, TARGETS)
                .set("ids", texts(contracted, Station::id))
                .set("contracts", texts(contracted, station -> String.valueOf(station.contract())))
                .asks(rows ->
                        rows.stream().collect(Collectors.toMap(c -> new Cell(c.id(0), c.text(1)), c -> c.number(2))));
    }

    /** How many different people each station served in the service year up to the month. */
    Question<Map<UUID, Long>> people(List<Station> stations, YearMonth month) {
        return Sql.of(em, PEOPLE)
                .set("ids", texts(stations, Station::id))
                .set("months", texts(stations, station -> station.year().firstMonth()))
                .set("month", month.atDay(1))
                .set("people", CountingRule.PEOPLE)
                .asks(rows -> rows.stream().collect(Collectors.toMap(c -> c.id(0), c -> c.number(1))));
    }

    /** Reports on time over reports due, of each station: of the period, and of the service year up to its end. */
    Question<Map<Cell, Done>> reports(List<Station> stations, LocalDate start, LocalDate end, Instant now) {
        return Sql.of(em, REPORTS)
                .set("ids", texts(stations, Station::id))
                .set("starts", texts(stations, station -> station.year().start()))
                .set("start", start)
                .set("end", end.toString())
                .set("now", now)
                .asks(rows -> rows.stream()
                        .collect(Collectors.toMap(c -> new Cell(c.id(0), CountingRule.REPORTS), KpiTargetBoard::due)));
    }

    private static Done due(Columns c) {
        return new Done(
                new Figure(c.number(1), c.number(2), 0, c.number(2)),
                new Figure(c.number(3), c.number(4), 0, c.number(4)));
    }
}

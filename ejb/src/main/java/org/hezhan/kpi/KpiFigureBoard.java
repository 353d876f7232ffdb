package org.hezhan.kpi;

import static org.hezhan.kpi.KpiLedger.texts;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hezhan.identity.Actor;
import org.hezhan.identity.Operation;
import org.hezhan.indicator.Catalogue;
import org.hezhan.indicator.Indicator;
import org.hezhan.indicator.Measure;
import org.hezhan.kpi.KpiSheet.Cell;
import org.hezhan.kpi.KpiSheet.Station;
import org.hezhan.shared.Columns;
import org.hezhan.shared.Question;
import org.hezhan.shared.Sql;

/** Reads balances for the boards (指标取数); a handful of statements, however many indicators. */
@Dependent
public class KpiFigureBoard {

    private static final String STATIONS = """
            select s.id, s.name, c.id as contract, c.starts_on, c.ends_on
            from station s
            left join lateral (
                select k.id, k.starts_on, k.ends_on from contract_station cs
                join contract k on k.district_code = cs.district_code and k.id = cs.contract_id
                where cs.district_code = s.district_code and cs.station_id = s.id and k.state <> 'DRAFT'
                  and cast(:day as date) between k.starts_on and k.ends_on
                order by k.starts_on desc, k.id limit 1) c on true
            where s.district_code = :district
              and (:everything or s.id = any (:stations))
              and (:station = '' or s.id = cast(nullif(:station, '') as uuid))
              and (:contract = '' or exists (
                    select 1 from contract_station cs where cs.district_code = s.district_code and cs.station_id = s.id
                    and cs.contract_id = cast(nullif(:contract, '') as uuid)))
            order by s.code
            """;

    /** Added up here rather than there: to add takes the database four times as long as to tell. */
    private static final String BALANCES = """
            select b.station_id, b.indicator, b.bucket, b.quantity, b.basis, b.people, b.records
            from kpi_balance b
            where b.district_code = :district and b.station_id = any (:stations) and b.grain = 'M' and b.bucket <= :month
              and (b.bucket >= :first or b.indicator = any (cast(:running as text[])))
            """;

    /** What a month's balance holds from before a service year that starts in the middle of the month. */
    private static final String BEFORE_START = """
            select e.station_id, e.indicator, cast(sum(e.quantity) as bigint), cast(sum(e.basis) as bigint),
                   cast(sum(e.people) as bigint), cast(sum(e.records) as bigint)
            from unnest(cast(:ids as uuid[]), cast(:months as date[]), cast(:starts as date[])) w (station_id, first_month, starts_on)
            join kpi_entry e on e.district_code = :district and e.station_id = w.station_id
                 and e.service_month = w.first_month and e.service_date < w.starts_on
            where not e.indicator = any (cast(:running as text[]))
            group by e.station_id, e.indicator
            """;

    private static final String SERIES = """
            select b.bucket, cast(sum(b.quantity) as bigint), cast(sum(b.basis) as bigint), cast(sum(b.people) as bigint),
                   cast(sum(b.records) as bigint)
            from kpi_balance b
            where b.district_code = :district and b.station_id = any (:stations) and b.grain = 'M' and b.bucket <= :month
              and b.indicator = :indicator
            group by b.bucket order by b.bucket
            """;

    @PersistenceContext
    EntityManager em;

    /** What a station did of an indicator, in the month and in the year up to it. */
    record Done(Figure month, Figure year) {

        static final Done NOTHING = new Done(Figure.NOTHING, Figure.NOTHING);

        /**
         * What one balance says: of a stock and of the counters of cases everything since ever counts, of all else the
         * service year.
         *
         * @param balance of the month or of one before it
         */
        static Done of(Figure balance, boolean isMonth, boolean isInYear, boolean isRunning) {
            var counts = isInYear ? balance : isRunning ? balance.onlyAmounts() : Figure.NOTHING;
            return new Done(isMonth ? balance : Figure.NOTHING, counts);
        }

        Done and(Done other) {
            return new Done(month.and(other.month), year.and(other.year));
        }

        /** Of a stock, what stands at the end of the month is the month's figure too. */
        Done standing() {
            return new Done(new Figure(year.quantity(), year.basis(), month.people(), month.records()), year);
        }
    }

    /** The stations of the scope that this person may see, each with the contract and service year of the day. */
    List<Station> stations(KpiScope scope, LocalDate day, Actor by) {
        var reach = by.reach(Operation.KPI_READ);
        return Sql.of(em, STATIONS)
                .set("day", day.toString())
                .set("everything", reach.everything())
                .set("stations", reach.stations().toArray(UUID[]::new))
                .set("station", scope instanceof KpiScope.Station(var id) ? id.toString() : "")
                .set("contract", scope instanceof KpiScope.Contract(var id) ? id.toString() : "")
                .stream()
                .map(row -> station(row, day))
                .toList();
    }

    /** One station, whoever asks: reports are composed for everybody alike. */
    Station station(UUID id, LocalDate day) {
        var row = Sql.of(em, STATIONS)
                .set("day", day.toString())
                .set("everything", true)
                .set("stations", new UUID[0])
                .set("station", id.toString())
                .set("contract", "")
                .row();
        return station(row, day);
    }

    /** What the balances say of the service year up to the month, which may start in the middle of its first. */
    Question<Map<Cell, Done>> balances(List<Station> stations, YearMonth month, Catalogue catalogue) {
        var firstMonths = stations.stream()
                .collect(Collectors.toMap(Station::id, station -> station.year().firstMonth()));
        var running = running(catalogue);
        var earliest = firstMonths.values().stream().min(Comparator.naturalOrder());
        return Sql.of(em, BALANCES)
                .set("stations", firstMonths.keySet().toArray(UUID[]::new))
                .set("month", month.atDay(1))
                .set("first", earliest.orElse(month.atDay(1)))
                .set("running", running)
                .asks(balances -> addUp(balances, firstMonths, month, Set.of(running)));
    }

    private static Map<Cell, Done> addUp(
            List<Columns> balances, Map<UUID, LocalDate> firstMonths, YearMonth month, Set<String> running) {
        var done = new HashMap<Cell, Done>();
        for (var c : balances) {
            var cell = new Cell(c.id(0), c.text(1));
            var bucket = c.day(2);
            var isMonth = bucket.equals(month.atDay(1));
            var isInYear = !bucket.isBefore(Objects.requireNonNull(firstMonths.get(cell.station())));
            var isRunning = running.contains(cell.indicator());
            done.merge(cell, Done.of(figure(c, 3), isMonth, isInYear, isRunning), Done::and);
        }
        return done;
    }

    /** Month by month, since ever. */
    Map<YearMonth, Figure> months(List<Station> stations, String indicator, YearMonth until) {
        var rows = Sql.of(em, SERIES)
                .set("stations", stations.stream().map(Station::id).toArray(UUID[]::new))
                .set("indicator", indicator)
                .set("month", until.atDay(1))
                .rows();
        var months = new HashMap<YearMonth, Figure>();
        for (var c : rows) {
            months.put(YearMonth.from(c.day(0)), figure(c, 1));
        }
        return months;
    }

    /** Without what a first month's balance holds from before its service year. */
    Map<Cell, Done> withoutTheYearBefore(Map<Cell, Done> done, List<Station> stations, Catalogue catalogue) {
        var inMidMonth = stations.stream()
                .filter(station -> station.year().start().getDayOfMonth() > 1)
                .toList();
        if (inMidMonth.isEmpty()) {
            return done;
        }
        for (var c : Sql.of(em, BEFORE_START)
                .set("ids", texts(inMidMonth, Station::id))
                .set("months", texts(inMidMonth, station -> station.year().firstMonth()))
                .set("starts", texts(inMidMonth, station -> station.year().start()))
                .set("running", running(catalogue))
                .rows()) {
            done.computeIfPresent(
                    new Cell(c.id(0), c.text(1)),
                    (_, both) -> new Done(both.month(), both.year().without(figure(c, 2))));
        }
        return done;
    }

    /** Stocks and the counters of cases run on from year to year. */
    static String[] running(Catalogue catalogue) {
        return catalogue.indicators().values().stream()
                .filter(KpiFigureBoard::isRunning)
                .map(Indicator::code)
                .toArray(String[]::new);
    }

    static boolean isRunning(Indicator indicator) {
        return indicator.measure() == Measure.STOCK || CountingRule.CASES.contains(indicator.code());
    }

    static Figure figure(Columns c, int from) {
        return new Figure(c.number(from), c.number(from + 1), c.number(from + 2), c.number(from + 3));
    }

    private static Station station(Columns c, LocalDate day) {
        var terms = !c.has(2) ? List.<ServiceYears.Term>of() : List.of(new ServiceYears.Term(c.day(3), c.day(4)));
        return new Station(c.id(0), c.text(1), c.maybeId(2), new ServiceYears(terms).of(day));
    }
}

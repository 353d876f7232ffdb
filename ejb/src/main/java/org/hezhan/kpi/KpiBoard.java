package org.hezhan.kpi;

import static org.hezhan.shared.SharedReason.NOT_FOUND;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hezhan.identity.Actor;
import org.hezhan.identity.Operation;
import org.hezhan.indicator.Indicator;
import org.hezhan.indicator.IndicatorTuning;
import org.hezhan.shared.Question;
import org.hezhan.workdays.Workdays;

/** How the indicators of a district, a contract or a station stand (指标进度看板), from balances alone. */
@Stateless
public class KpiBoard {

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

    /** One station's progress of one indicator. */
    public record StationProgress(UUID station, String stationName, Progress progress) {}

    /** What was done in one month, for a chart; of a stock, what stood at its end. */
    public record MonthPoint(YearMonth month, Figure figure) {}

    /** One indicator from all sides: all stations together, each of them, and the twelve months up to this one. */
    public record Traced(Progress together, List<StationProgress> stations, List<MonthPoint> months) {}

    /**
     * What people ask for first (概览).
     *
     * @param people different people served in the month, by name
     * @param peopleOfYear different people served in the service year
     * @param households different households served in the month
     * @param personTimes person-times of direct service in the month
     * @param lines all 36 indicators, in the order of the catalogue
     * @param openCases opened and not yet ended, whenever that was (在办)
     */
    public record Overview(
            LocalDate asOf,
            long people,
            long peopleOfYear,
            long households,
            long personTimes,
            long personTimesOfYear,
            long openCases,
            long green,
            long yellow,
            long red,
            List<Progress> lines) {}

    /** All 36 indicators, in the order of the catalogue. */
    public List<Progress> progress(KpiScope scope, YearMonth month, Actor by) {
        var sheet = sheet(scope, month, by);
        return sheet.catalogue().kpis().stream().map(sheet::progress).toList();
    }

    /** One indicator, station by station, those that are furthest behind first. */
    public List<StationProgress> stations(KpiScope scope, String indicator, YearMonth month, Actor by) {
        var sheet = sheet(scope, month, by);
        return stations(sheet, sheet.catalogue().of(indicator));
    }

    private static List<StationProgress> stations(KpiSheet sheet, Indicator wanted) {
        return sheet.stations().stream()
                .map(station -> new StationProgress(station.id(), station.name(), sheet.progress(wanted, station)))
                .sorted(Comparator.comparing(
                                (StationProgress line) -> line.progress().light() == Light.NONE)
                        .thenComparing(line -> line.progress().completionBp())
                        .thenComparing(StationProgress::stationName))
                .toList();
    }

    /** Every station with all its indicators: the wall of lights. */
    public List<StationProgress> wall(KpiScope scope, YearMonth month, Actor by) {
        var sheet = sheet(scope, month, by);
        return sheet.stations().stream()
                .flatMap(station -> sheet.catalogue().kpis().stream()
                        .map(indicator ->
                                new StationProgress(station.id(), station.name(), sheet.progress(indicator, station))))
                .toList();
    }

    /** The twelve months up to this one. */
    public List<MonthPoint> series(KpiScope scope, String indicator, YearMonth until, Actor by) {
        by.must(Operation.KPI_READ);
        return series(figures.stations(scope, asOf(until), by), tuning.inForce().of(indicator), until);
    }

    private List<MonthPoint> series(List<KpiSheet.Station> stations, Indicator wanted, YearMonth until) {
        var months = figures.months(stations, wanted.code(), until);
        var runs = KpiFigureBoard.isRunning(wanted);
        return Stream.iterate(until.minusMonths(11), month -> month.plusMonths(1))
                .limit(12)
                .map(month -> new MonthPoint(
                        month, runs ? standing(months, month) : months.getOrDefault(month, Figure.NOTHING)))
                .toList();
    }

    /**
     * What stands behind one figure (溯源).
     *
     * @throws org.hezhan.shared.Refusal when no contract could set a target for such an indicator
     */
    public Traced trace(KpiScope scope, String indicator, YearMonth month, Actor by) {
        var sheet = sheet(scope, month, by);
        var wanted = sheet.catalogue().kpis().stream()
                .filter(one -> one.code().equals(indicator))
                .findFirst()
                .orElseThrow(NOT_FOUND::refusal);
        return new Traced(sheet.progress(wanted), stations(sheet, wanted), series(sheet.stations(), wanted, month));
    }

    public Overview overview(KpiScope scope, YearMonth month, Actor by) {
        var sheet = sheet(scope, month, by);
        var lines = sheet.catalogue().kpis().stream().map(sheet::progress).toList();
        var opened = sheet.progress(sheet.catalogue().of(CountingRule.CASES_OPENED));
        var ended = sheet.progress(sheet.catalogue().of(CountingRule.CASES_ENDED));
        return new Overview(
                asOf(month),
                sheet.month(CountingRule.PEOPLE).quantity(),
                sheet.peopleOfYear(),
                sheet.month(CountingRule.HOUSEHOLDS).quantity(),
                lines.stream().mapToLong(line -> line.month().people()).sum(),
                lines.stream().mapToLong(line -> line.year().people()).sum(),
                opened.year().quantity() - ended.year().quantity(),
                count(lines, Light.GREEN),
                count(lines, Light.YELLOW),
                count(lines, Light.RED),
                lines);
    }

    private KpiSheet sheet(KpiScope scope, YearMonth month, Actor by) {
        by.must(Operation.KPI_READ);
        var day = asOf(month);
        var catalogue = tuning.inForce();
        var stations = figures.stations(scope, day, by);
        var reports = targets.reports(stations, month.atDay(1), day, clock.instant());
        var people = targets.people(stations, month);
        var aims = targets.targets(stations);
        var balances = figures.balances(stations, month, catalogue);
        Question.ask(reports, people, aims, balances);
        var done = figures.withoutTheYearBefore(balances.answer(), stations, catalogue);
        done.putAll(reports.answer());
        return new KpiSheet(day, catalogue, workdays.calendar(), stations, done, aims.answer(), people.answer());
    }

    private static Figure standing(Map<YearMonth, Figure> months, YearMonth at) {
        return Figure.sum(months.entrySet().stream()
                .filter(entry -> !entry.getKey().isAfter(at))
                .map(Map.Entry::getValue)
                .toList());
    }

    private LocalDate asOf(YearMonth month) {
        var today = LocalDate.now(clock);
        return month.atEndOfMonth().isAfter(today) ? today : month.atEndOfMonth();
    }

    private static long count(List<Progress> lines, Light light) {
        return lines.stream().filter(line -> line.light() == light).count();
    }
}

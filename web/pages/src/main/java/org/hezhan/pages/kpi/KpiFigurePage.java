package org.hezhan.pages.kpi;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.hezhan.identity.Operation;
import org.hezhan.indicator.Indicator;
import org.hezhan.indicator.Indicators;
import org.hezhan.kpi.KpiBoard;
import org.hezhan.kpi.KpiBoard.MonthPoint;
import org.hezhan.kpi.KpiBoard.StationProgress;
import org.hezhan.kpi.KpiEntryBoard;
import org.hezhan.kpi.KpiEntryBoard.Bearer;
import org.hezhan.kpi.KpiScope;
import org.hezhan.kpi.Progress;
import org.hezhan.pages.door.CurrentActor;
import org.hezhan.pages.door.Links;
import org.hezhan.pages.lists.Paged;
import org.hezhan.pages.show.IndicatorWords;
import org.hezhan.roster.StationBoard;
import org.jspecify.annotations.Nullable;

/** One figure and where it comes from (数字溯源): its months, its stations, and at a station the records behind it. */
@Named
@RequestScoped
public class KpiFigurePage {

    @Inject
    KpiBoard board;

    @Inject
    KpiEntryBoard entries;

    @Inject
    StationBoard stationBoard;

    @Inject
    CurrentActor actor;

    @Inject
    IndicatorWords indicators;

    @Inject
    Clock clock;

    private String indicator = "";
    private @Nullable UUID contract;
    private @Nullable UUID station;
    private @Nullable YearMonth month;
    private @Nullable UUID after;
    private KpiBoard.@Nullable Traced traced;
    private String stationName = "";
    private Paged<Bearer> bearers = Paged.none();

    public void load() {
        var me = actor.get();
        traced = board.trace(scope(), indicator, chosenMonth(), me);
        if (station != null) {
            stationName = stationBoard.one(station, me).name();
            bearers = isTraceable() ? behind(station) : Paged.none();
        }
    }

    private Paged<Bearer> behind(UUID at) {
        return Paged.of(
                entries.behind(at, indicator, chosenMonth(), after, Paged.ASKED, actor.get()), Bearer::recordId);
    }

    private KpiScope scope() {
        if (station != null) {
            return new KpiScope.Station(station);
        }
        return contract == null ? new KpiScope.District() : new KpiScope.Contract(contract);
    }

    /** Whether this person may see the records behind the station's figure. */
    public boolean isTraceable() {
        return station != null && actor.get().may(Operation.RECORD_READ, station);
    }

    private YearMonth chosenMonth() {
        return month == null ? YearMonth.now(clock) : month;
    }

    public Indicator getOf() {
        return Indicators.of(indicator);
    }

    public String amount(MonthPoint point) {
        return indicators.amount(indicator, value(point));
    }

    private long value(MonthPoint point) {
        return getOf().isRate() ? point.figure().rateBp() : point.figure().quantity();
    }

    public String getChart() {
        var bars = getSeries().stream()
                .map(point -> new Chart.Bar(
                        point.month().toString(),
                        Double.parseDouble(getOf().show(value(point))),
                        point.month().equals(chosenMonth()) ? "brand" : "grey"))
                .toList();
        return Chart.standing(bars);
    }

    public String link(MonthPoint point) {
        return figure(station, point.month(), null);
    }

    public String linkTo(StationProgress line) {
        return figure(line.station(), chosenMonth(), null);
    }

    public String getBoard() {
        return Links.to("kpi", "contract", contract, "station", station, "month", chosenMonth());
    }

    public String getFirst() {
        return after == null ? "" : figure(station, chosenMonth(), null);
    }

    public String getNext() {
        return bearers.after() == null ? "" : figure(station, chosenMonth(), bearers.after());
    }

    private String figure(@Nullable UUID at, YearMonth of, @Nullable Object key) {
        return Links.to(
                "kpi-figure", "indicator", indicator, "contract", contract, "station", at, "month", of, "after", key);
    }

    public @Nullable Progress getProgress() {
        return traced == null ? null : traced.together();
    }

    public String getStationName() {
        return stationName;
    }

    public List<StationProgress> getStations() {
        return traced == null ? List.of() : traced.stations();
    }

    public List<MonthPoint> getSeries() {
        return traced == null ? List.of() : traced.months();
    }

    public Paged<Bearer> getBearers() {
        return bearers;
    }

    public String getIndicator() {
        return indicator;
    }

    public void setIndicator(@Nullable String indicator) {
        this.indicator = indicator == null ? "" : indicator;
    }

    public @Nullable UUID getContract() {
        return contract;
    }

    public void setContract(@Nullable UUID contract) {
        this.contract = contract;
    }

    public @Nullable UUID getStation() {
        return station;
    }

    public void setStation(@Nullable UUID station) {
        this.station = station;
    }

    public @Nullable YearMonth getMonth() {
        return chosenMonth();
    }

    public void setMonth(@Nullable YearMonth month) {
        this.month = month;
    }

    public @Nullable UUID getAfter() {
        return after;
    }

    public void setAfter(@Nullable UUID after) {
        this.after = after;
    }
}

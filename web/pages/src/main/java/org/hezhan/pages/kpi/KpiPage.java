package org.hezhan.pages.kpi;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hezhan.identity.Operation;
import org.hezhan.kpi.KpiBoard;
import org.hezhan.kpi.KpiBoard.StationProgress;
import org.hezhan.kpi.KpiScope;
import org.hezhan.kpi.Light;
import org.hezhan.kpi.Progress;
import org.hezhan.pages.door.CurrentActor;
import org.hezhan.pages.door.Links;
import org.hezhan.pages.show.IndicatorWords;
import org.hezhan.pages.show.Tones;
import org.hezhan.purchase.ContractBoard;
import org.jspecify.annotations.Nullable;

/** The KPI board of the district, a lot or a station (指标进度). */
@Named
@RequestScoped
public class KpiPage {

    private static final int SLOWEST = 10;
    private static final double PER_CENT = 100.0;

    @Inject
    KpiBoard board;

    @Inject
    ContractBoard contractBoard;

    @Inject
    CurrentActor actor;

    @Inject
    IndicatorWords indicators;

    @Inject
    Tones tones;

    @Inject
    Clock clock;

    private @Nullable UUID contract;
    private @Nullable UUID station;
    private @Nullable YearMonth month;
    private String view = "";
    private List<Progress> lines = List.of();
    private List<Progress> quiet = List.of();
    private List<Progress> paced = List.of();
    private List<Progress> slowest = List.of();
    private Map<String, List<StationProgress>> wall = Map.of();
    private List<ContractBoard.Named> contracts = List.of();
    private KpiBoard.@Nullable Overview overview;

    public void load() {
        var me = actor.get();
        var read = board.overview(scope(), chosenMonth(), me);
        overview = read;
        lines = read.lines().stream().filter(KpiPage::isAlive).toList();
        quiet = read.lines().stream().filter(line -> !isAlive(line)).toList();
        paced = read.lines().stream().filter(line -> line.light() != Light.NONE).toList();
        slowest = slowest();
        contracts = me.may(Operation.CONTRACT_READ) ? contractBoard.names(me) : List.of();
        if (isWallShown()) {
            wall = wall(board.wall(scope(), chosenMonth(), me));
        }
    }

    KpiScope scope() {
        if (station != null) {
            return new KpiScope.Station(station);
        }
        return contract == null ? new KpiScope.District() : new KpiScope.Contract(contract);
    }

    private YearMonth chosenMonth() {
        return month == null ? YearMonth.now(clock) : month;
    }

    /** The indicators with a target or a figure; the others are only named. */
    public List<Progress> getLines() {
        return lines;
    }

    public List<Progress> getQuiet() {
        return quiet;
    }

    private static boolean isAlive(Progress line) {
        return line.target() > 0 || line.year().records() > 0 || line.actual() > 0;
    }

    public String link(Progress line) {
        return Links.to(
                "kpi-figure",
                "indicator",
                line.indicator().code(),
                "contract",
                contract,
                "station",
                station,
                "month",
                chosenMonth());
    }

    public String linkTo(@Nullable Object toContract, @Nullable Object toStation, String toView) {
        return Links.to("kpi", "contract", toContract, "station", toStation, "month", chosenMonth(), "view", toView);
    }

    public boolean isWallShown() {
        return view.equals("wall") && station == null;
    }

    private Map<String, List<StationProgress>> wall(List<StationProgress> cells) {
        var shown = paced.stream().map(Progress::indicator).collect(Collectors.toSet());
        return cells.stream()
                .filter(cell -> shown.contains(cell.progress().indicator()))
                .collect(Collectors.groupingBy(StationProgress::stationName, LinkedHashMap::new, Collectors.toList()));
    }

    /** The wall of lights by station, in the order of the catalogue. */
    public Map<String, List<StationProgress>> getWall() {
        return wall;
    }

    /** The indicators that show a light anywhere. */
    public List<Progress> getPaced() {
        return paced;
    }

    public String cellLink(StationProgress cell) {
        return Links.to(
                "kpi-figure",
                "indicator",
                cell.progress().indicator().code(),
                "station",
                cell.station(),
                "month",
                chosenMonth());
    }

    /** The slowest indicators against their pace, for the chart. */
    public List<Progress> getSlowest() {
        return slowest;
    }

    private List<Progress> slowest() {
        return paced.stream()
                .filter(line -> !line.indicator().isRate())
                .sorted(Comparator.comparingDouble(line -> (double) line.actual() / line.expected()))
                .limit(SLOWEST)
                .toList();
    }

    public String getChart() {
        var bars = slowest.stream()
                .map(line -> new Chart.Bar(
                        indicators.name(line.indicator().code()),
                        line.completionBp() / PER_CENT,
                        tones.of(line.light())))
                .toList();
        var mark = slowest.stream()
                .filter(line -> line.target() > 0)
                .mapToDouble(line -> line.expected() * PER_CENT / line.target())
                .findFirst()
                .orElse(-1);
        return Chart.lying(bars, "%", mark);
    }

    public KpiBoard.@Nullable Overview getOverview() {
        return overview;
    }

    public List<ContractBoard.Named> getContracts() {
        return contracts;
    }

    public String getExport() {
        return Links.to("export/kpi.xlsx", "contract", contract, "station", station, "month", chosenMonth());
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

    public String getView() {
        return view;
    }

    public void setView(@Nullable String view) {
        this.view = view == null ? "" : view;
    }
}

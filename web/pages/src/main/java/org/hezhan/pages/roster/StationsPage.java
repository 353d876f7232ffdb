package org.hezhan.pages.roster;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hezhan.identity.Operation;
import org.hezhan.kpi.KpiBoard;
import org.hezhan.kpi.KpiBoard.StationProgress;
import org.hezhan.kpi.KpiScope;
import org.hezhan.kpi.Light;
import org.hezhan.pages.door.CurrentActor;
import org.hezhan.pages.door.Links;
import org.hezhan.roster.StationBoard;
import org.jspecify.annotations.Nullable;

/** The stations as a list and as a map of tiles (站点一览、街道分布). */
@Named
@RequestScoped
public class StationsPage {

    @Inject
    StationBoard board;

    @Inject
    KpiBoard kpis;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    private List<StationBoard.Row> rows = List.of();
    private StationBoard.@Nullable Totals totals;
    private Map<UUID, Lights> lights = Map.of();

    /** How many indicators of a station show which light. */
    public record Lights(long green, long yellow, long red) {

        static final Lights NONE = new Lights(0, 0, 0);

        static Lights of(List<StationProgress> cells) {
            return new Lights(count(cells, Light.GREEN), count(cells, Light.YELLOW), count(cells, Light.RED));
        }

        private static long count(List<StationProgress> cells, Light light) {
            return cells.stream()
                    .filter(cell -> cell.progress().light() == light)
                    .count();
        }

        /** The tone of the station as a whole: red when at least a third of its indicators are behind. */
        public String tone() {
            var all = green + yellow + red;
            if (all == 0) {
                return "";
            }
            if (red * 3 >= all) {
                return "red";
            }
            return green * 2 >= all ? "green" : "amber";
        }
    }

    public void load() {
        var me = actor.get();
        rows = board.all(me);
        totals = StationBoard.Totals.of(rows);
        if (me.may(Operation.KPI_READ)) {
            lights = kpis.wall(new KpiScope.District(), YearMonth.now(clock), me).stream()
                    .collect(Collectors.groupingBy(
                            StationProgress::station, Collectors.collectingAndThen(Collectors.toList(), Lights::of)));
        }
    }

    public List<StationBoard.Row> getRows() {
        return rows;
    }

    public StationBoard.@Nullable Totals getTotals() {
        return totals;
    }

    public Lights lights(StationBoard.Row row) {
        return lights.getOrDefault(row.id(), Lights.NONE);
    }

    public boolean isLit() {
        return !lights.isEmpty();
    }

    public String link(StationBoard.Row row) {
        return Links.to("station", "id", row.id());
    }
}

package org.hezhan.pages.export;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.YearMonth;
import java.util.UUID;
import org.hezhan.kpi.KpiBoard;
import org.hezhan.kpi.KpiScope;
import org.hezhan.kpi.Progress;
import org.hezhan.pages.show.IndicatorWords;
import org.jspecify.annotations.Nullable;

/** The KPI board as a workbook (指标进度导出): all stations together, then each of them. */
@RequestScoped
public class KpiExport extends ListExport {

    @Inject
    KpiBoard board;

    @Inject
    IndicatorWords indicators;

    @Inject
    Clock clock;

    KpiExport() {
        super(
                "kpi",
                "list.station",
                "kpi.indicator",
                "kpi.unit",
                "kpi.month",
                "kpi.year",
                "kpi.expected",
                "kpi.target",
                "kpi.completion-share",
                "kpi.light");
    }

    @Override
    public String title(Asked asked) {
        return super.title(asked) + " " + month(asked);
    }

    @Override
    public void write(Asked asked, Book book) {
        var month = month(asked);
        var scope = scope(asked.id("contract"), asked.id("station"));
        if (!(scope instanceof KpiScope.Station)) {
            board.progress(scope, month, actor.get()).forEach(line -> write(book, words.with("list.all"), line));
        }
        board.wall(scope, month, actor.get()).forEach(line -> write(book, line.stationName(), line.progress()));
    }

    private YearMonth month(Asked asked) {
        var chosen = asked.month("month");
        return chosen == null ? YearMonth.now(clock) : chosen;
    }

    private static KpiScope scope(@Nullable UUID contract, @Nullable UUID station) {
        if (station != null) {
            return new KpiScope.Station(station);
        }
        return contract == null ? new KpiScope.District() : new KpiScope.Contract(contract);
    }

    private void write(Book book, String station, Progress line) {
        var indicator = line.indicator();
        var aimed = line.target() > 0;
        book.row(
                station,
                indicators.name(indicator.code()),
                indicators.unit(indicator.code()),
                new BigDecimal(indicator.show(line.monthActual())),
                new BigDecimal(indicator.show(line.actual())),
                aimed ? new BigDecimal(indicator.show(line.expected())) : null,
                aimed ? new BigDecimal(indicator.show(line.target())) : null,
                aimed ? BigDecimal.valueOf(line.completionBp(), 2) : null,
                words.of(line.light()));
    }
}

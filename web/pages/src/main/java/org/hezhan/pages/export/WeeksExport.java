package org.hezhan.pages.export;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.hezhan.reporting.weekly.WeeklyBoard;

/** The weekly summaries as a workbook (周总结导出). */
@RequestScoped
public class WeeksExport implements Export {

    @Inject
    WeeklyBoard board;

    @Inject
    PeriodsBook periods;

    @Override
    public String name() {
        return "weeks";
    }

    @Override
    public Book write(Asked asked) {
        return periods.of("place.WEEKS", board, asked);
    }
}

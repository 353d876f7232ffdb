package org.hezhan.pages.export;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.hezhan.reporting.monthly.MonthlyBoard;

/** The monthly exchanges as a workbook (月交流导出). */
@RequestScoped
public class MonthsExport implements Export {

    @Inject
    MonthlyBoard board;

    @Inject
    PeriodsBook periods;

    @Override
    public String name() {
        return "months";
    }

    @Override
    public Book write(Asked asked) {
        return periods.of("place.MONTHS", board, asked);
    }
}

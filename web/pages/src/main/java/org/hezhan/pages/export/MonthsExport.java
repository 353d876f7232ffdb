package org.hezhan.pages.export;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.hezhan.reporting.PeriodBoard;
import org.hezhan.reporting.monthly.MonthlyBoard;

/** The monthly exchanges as a workbook (月交流导出). */
@RequestScoped
public class MonthsExport extends PeriodsExport {

    @Inject
    MonthlyBoard board;

    MonthsExport() {
        super("months");
    }

    @Override
    PeriodBoard board() {
        return board;
    }
}

package org.hezhan.pages.export;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.hezhan.reporting.PeriodBoard;
import org.hezhan.reporting.weekly.WeeklyBoard;

/** The weekly summaries as a workbook (周总结导出). */
@RequestScoped
public class WeeksExport extends PeriodsExport {

    @Inject
    WeeklyBoard board;

    WeeksExport() {
        super("weeks");
    }

    @Override
    PeriodBoard board() {
        return board;
    }
}

package org.hezhan.pages.period;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.hezhan.identity.Operation;
import org.hezhan.reporting.PeriodBoard;
import org.hezhan.reporting.ReportKind;
import org.hezhan.reporting.weekly.WeeklyBoard;

/** The weekly summaries (周总结一览). */
@Named
@RequestScoped
public class WeeksPage extends PeriodsPage {

    @Inject
    WeeklyBoard weeks;

    @Override
    PeriodBoard board() {
        return weeks;
    }

    @Override
    ReportKind kind() {
        return ReportKind.WEEKLY;
    }

    @Override
    Operation submitting() {
        return Operation.WEEKLY_SUBMIT;
    }

    @Override
    public String getName() {
        return "weeks";
    }

    @Override
    String one() {
        return "week";
    }
}

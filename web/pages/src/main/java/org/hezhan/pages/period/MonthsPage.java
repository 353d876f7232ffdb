package org.hezhan.pages.period;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.hezhan.identity.Operation;
import org.hezhan.reporting.PeriodBoard;
import org.hezhan.reporting.ReportKind;
import org.hezhan.reporting.monthly.MonthlyBoard;

/** The monthly exchanges (月交流一览). */
@Named
@RequestScoped
public class MonthsPage extends PeriodsPage {

    @Inject
    MonthlyBoard months;

    @Override
    PeriodBoard board() {
        return months;
    }

    @Override
    ReportKind kind() {
        return ReportKind.MONTHLY;
    }

    @Override
    Operation submitting() {
        return Operation.MONTHLY_SUBMIT;
    }

    @Override
    public String getName() {
        return "months";
    }

    @Override
    String one() {
        return "month";
    }
}

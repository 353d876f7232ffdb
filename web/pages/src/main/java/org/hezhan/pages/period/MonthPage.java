package org.hezhan.pages.period;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.UUID;
import org.hezhan.identity.Operation;
import org.hezhan.reporting.PeriodBoard;
import org.hezhan.reporting.ReviewState.Step;
import org.hezhan.reporting.monthly.MonthlyBoard;
import org.hezhan.reporting.monthly.MonthlyExchanges;
import org.jspecify.annotations.Nullable;

/** One month of a station (月交流). */
@Named
@ViewScoped
public class MonthPage extends PeriodPage {

    @Inject
    MonthlyExchanges exchanges;

    @Inject
    MonthlyBoard months;

    @Override
    PeriodBoard board() {
        return months;
    }

    @Override
    Operation submitting() {
        return Operation.MONTHLY_SUBMIT;
    }

    @Override
    String page() {
        return "month";
    }

    @Override
    int write(UUID report, UUID at, LocalDate from, String text, @Nullable Integer version) {
        return exchanges.write(report, at, from, text, version, actor.get());
    }

    @Override
    void take(Step step, UUID report, int version) {
        switch (step) {
            case SUBMIT -> exchanges.submit(report, version, actor.get());
            case APPROVE -> exchanges.approve(report, version, actor.get());
            case RETURN -> exchanges.sendBack(report, version, getReason(), getRemark(), actor.get());
            case COMMENT -> exchanges.comment(report, version, getComment(), actor.get());
            case ACKNOWLEDGE -> exchanges.acknowledge(report, version, actor.get());
        }
    }
}

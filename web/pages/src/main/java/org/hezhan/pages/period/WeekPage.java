package org.hezhan.pages.period;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.UUID;
import org.hezhan.identity.Operation;
import org.hezhan.reporting.PeriodBoard;
import org.hezhan.reporting.ReviewState.Step;
import org.hezhan.reporting.weekly.WeeklyBoard;
import org.hezhan.reporting.weekly.WeeklySummaries;
import org.hezhan.shared.SharedReason;
import org.jspecify.annotations.Nullable;

/** One week of a station (周总结). */
@Named
@ViewScoped
public class WeekPage extends PeriodPage {

    @Inject
    WeeklySummaries summaries;

    @Inject
    WeeklyBoard weeks;

    @Override
    PeriodBoard board() {
        return weeks;
    }

    @Override
    Operation submitting() {
        return Operation.WEEKLY_SUBMIT;
    }

    @Override
    String page() {
        return "week";
    }

    @Override
    int write(UUID report, UUID at, LocalDate from, String text, @Nullable Integer version) {
        return summaries.write(report, at, from, text, version, actor.get());
    }

    @Override
    void take(Step step, UUID report, int version) {
        switch (step) {
            case SUBMIT -> summaries.submit(report, version, actor.get());
            case APPROVE -> summaries.approve(report, version, actor.get());
            case RETURN -> summaries.sendBack(report, version, getReason(), getRemark(), actor.get());
            case COMMENT -> summaries.comment(report, version, getComment(), actor.get());
            case ACKNOWLEDGE ->
                throw SharedReason.STEP_NOT_POSSIBLE.refusal(step, getView().state());
        }
    }
}

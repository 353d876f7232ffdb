package org.hezhan.reporting.weekly;

import jakarta.ejb.Stateless;
import java.time.LocalDate;
import java.util.UUID;
import org.hezhan.identity.Operation;
import org.hezhan.reporting.PeriodReporting;
import org.hezhan.reporting.ReportKind;

/** What people do with weekly summaries (周总结办理). */
@Stateless
public class WeeklySummaries extends PeriodReporting<WeeklySummary> {

    public WeeklySummaries() {
        super(new Kind<>(
                ReportKind.WEEKLY,
                WeeklySummary.class,
                Operation.WEEKLY_READ,
                Operation.WEEKLY_SUBMIT,
                Operation.WEEKLY_REVIEW,
                Operation.WEEKLY_COMMENT));
    }

    @Override
    protected WeeklySummary open(UUID id, UUID station, LocalDate monday) {
        return new WeeklySummary(id, station, monday);
    }
}

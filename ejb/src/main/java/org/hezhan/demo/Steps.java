package org.hezhan.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import org.hezhan.identity.Actor;
import org.hezhan.reporting.ReportKind;
import org.hezhan.reporting.ReturnReason;
import org.hezhan.reporting.daily.DailyLogging;
import org.hezhan.reporting.monthly.MonthlyExchanges;
import org.hezhan.reporting.weekly.WeeklySummaries;

/** The steps that the three kinds of report share, each by its own use case (三报共有步骤). */
@Dependent
public class Steps {

    @Inject
    DailyLogging daily;

    @Inject
    WeeklySummaries weekly;

    @Inject
    MonthlyExchanges monthly;

    int submit(ReportKind kind, UUID report, int seen, Actor by) {
        return switch (kind) {
            case DAILY -> daily.submit(report, seen, by);
            case WEEKLY -> weekly.submit(report, seen, by);
            case MONTHLY -> monthly.submit(report, seen, by);
        };
    }

    int sendBack(ReportKind kind, UUID report, int seen, ReturnReason reason, String remark, Actor by) {
        return switch (kind) {
            case DAILY -> daily.sendBack(report, seen, reason, remark, by);
            case WEEKLY -> weekly.sendBack(report, seen, reason, remark, by);
            case MONTHLY -> monthly.sendBack(report, seen, reason, remark, by);
        };
    }

    int approve(ReportKind kind, UUID report, int seen, Actor by) {
        return switch (kind) {
            case DAILY -> daily.approve(report, seen, by);
            case WEEKLY -> weekly.approve(report, seen, by);
            case MONTHLY -> monthly.approve(report, seen, by);
        };
    }
}

package org.hezhan.reporting.weekly;

import jakarta.ejb.Stateless;
import org.hezhan.identity.Operation;
import org.hezhan.reporting.PeriodBoard;
import org.hezhan.reporting.ReportKind;

/** 周总结一览. */
@Stateless
public class WeeklyBoard extends PeriodBoard {

    public WeeklyBoard() {
        super(new Kind(
                ReportKind.WEEKLY,
                "weekly_summary",
                "false",
                Operation.WEEKLY_READ,
                Operation.WEEKLY_SUBMIT,
                Operation.WEEKLY_REVIEW,
                Operation.WEEKLY_COMMENT,
                null));
    }
}

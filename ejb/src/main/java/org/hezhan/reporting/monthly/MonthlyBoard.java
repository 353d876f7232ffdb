package org.hezhan.reporting.monthly;

import jakarta.ejb.Stateless;
import org.hezhan.identity.Operation;
import org.hezhan.reporting.PeriodBoard;
import org.hezhan.reporting.ReportKind;

/** 月交流一览. */
@Stateless
public class MonthlyBoard extends PeriodBoard {

    public MonthlyBoard() {
        super(new Kind(
                ReportKind.MONTHLY,
                "monthly_exchange",
                "r.acknowledged_by is not null",
                Operation.MONTHLY_READ,
                Operation.MONTHLY_SUBMIT,
                Operation.MONTHLY_REVIEW,
                Operation.MONTHLY_COMMENT,
                Operation.MONTHLY_ACKNOWLEDGE));
    }
}

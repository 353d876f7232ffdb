package org.hezhan.reporting.monthly;

import jakarta.ejb.Stateless;
import java.time.LocalDate;
import java.util.UUID;
import org.hezhan.identity.Actor;
import org.hezhan.identity.Operation;
import org.hezhan.reporting.PeriodReporting;
import org.hezhan.reporting.ReportKind;
import org.hezhan.reporting.ReviewState.Step;

/** What people do with monthly exchanges (月交流办理). */
@Stateless
public class MonthlyExchanges extends PeriodReporting<MonthlyExchange> {

    public MonthlyExchanges() {
        super(new Kind<>(
                ReportKind.MONTHLY,
                MonthlyExchange.class,
                Operation.MONTHLY_READ,
                Operation.MONTHLY_SUBMIT,
                Operation.MONTHLY_REVIEW,
                Operation.MONTHLY_COMMENT));
    }

    @Override
    protected MonthlyExchange open(UUID id, UUID station, LocalDate firstOfMonth) {
        return new MonthlyExchange(id, station, firstOfMonth);
    }

    public int acknowledge(UUID id, int seen, Actor by) {
        var exchange = found(id, seen, by);
        by.must(Operation.MONTHLY_ACKNOWLEDGE, exchange.stationId());
        var now = clock.instant();
        exchange.acknowledge(by, now);
        return handled(exchange, Step.ACKNOWLEDGE, by, now, null, "");
    }
}

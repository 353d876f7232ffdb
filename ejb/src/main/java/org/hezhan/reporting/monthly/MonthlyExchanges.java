package org.hezhan.reporting.monthly;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.hezhan.identity.Actor;
import org.hezhan.identity.Operation;
import org.hezhan.kpi.KpiReason;
import org.hezhan.kpi.MonthLocks;
import org.hezhan.reporting.PeriodReporting;
import org.hezhan.reporting.ReportKind;
import org.hezhan.reporting.ReviewState;
import org.hezhan.reporting.ReviewState.Step;

/** What people do with monthly exchanges (月交流办理). */
@Stateless
public class MonthlyExchanges extends PeriodReporting<MonthlyExchange> {

    @Inject
    MonthLocks locks;

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

    /** With the bureau's word the month is locked: its days are settled (R7). */
    public int acknowledge(UUID id, int seen, Actor by) {
        var exchange = found(id, seen, by);
        by.must(Operation.MONTHLY_ACKNOWLEDGE, exchange.stationId());
        locks.lock(exchange.stationId(), exchange.month(), by);
        var now = clock.instant();
        exchange.acknowledge(by, now);
        return handled(exchange, Step.ACKNOWLEDGE, by, now, null, "");
    }

    /** Lets late days into an acknowledged month, for a reason; what they count is entered as an adjustment. */
    public void unlock(UUID id, int seen, String reason, Actor by) {
        var exchange = acknowledged(id, seen, by);
        locks.open(exchange.stationId(), exchange.month(), reason, by);
    }

    /** Shuts it again. */
    public void lock(UUID id, int seen, Actor by) {
        var exchange = acknowledged(id, seen, by);
        locks.lock(exchange.stationId(), exchange.month(), by);
    }

    private MonthlyExchange acknowledged(UUID id, int seen, Actor by) {
        var exchange = found(id, seen, by);
        by.must(Operation.MONTHLY_ACKNOWLEDGE, exchange.stationId());
        if (exchange.state() != ReviewState.CLOSED) {
            throw KpiReason.MONTH_NOT_LOCKED.refusal(exchange.month());
        }
        return exchange;
    }
}

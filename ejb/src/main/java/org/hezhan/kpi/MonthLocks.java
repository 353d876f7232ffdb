package org.hezhan.kpi;

import static org.hezhan.kpi.KpiReason.MONTH_LOCKED;
import static org.hezhan.kpi.KpiReason.MONTH_NOT_LOCKED;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import org.hezhan.identity.Actor;
import org.hezhan.shared.Ids;
import org.hezhan.shared.Question;

/** Shuts a station's month, and opens it again where the bureau has a reason (月锁定与解锁). Postings wait meanwhile. */
@Stateless
public class MonthLocks {

    @PersistenceContext
    EntityManager em;

    @Inject
    KpiLedger ledger;

    @Inject
    Clock clock;

    /** Locking twice is locking once. */
    public void lock(UUID station, YearMonth month, Actor by) {
        ledger.lock(station);
        var at = clock.instant();
        find(station, month)
                .ifPresentOrElse(
                        lock -> lock.shut(by.account(), at),
                        () -> em.persist(MonthLock.of(Ids.at(at), station, month, by.account(), at)));
    }

    /** @throws org.hezhan.shared.Refusal when it is not locked, or no reason is told */
    public void open(UUID station, YearMonth month, String reason, Actor by) {
        ledger.lock(station);
        find(station, month)
                .orElseThrow(() -> MONTH_NOT_LOCKED.refusal(month))
                .open(reason, by.account(), clock.instant());
    }

    /** @throws org.hezhan.shared.Refusal when the month takes no days any more; until the transaction ends nobody locks it */
    public void mustBeOpen(UUID station, YearMonth month) {
        var openness = openness(station, month);
        Question.ask(openness.turn(), openness.isLocked());
        openness.must();
    }

    /** Whether a station's month takes days; from when it was asked until the transaction ends nobody locks it. */
    public Openness openness(UUID station, YearMonth month) {
        return new Openness(month, ledger.turn(station), ledger.isLocked(station, month));
    }

    /**
     * What is asked of a month (月是否可记), together with what may be done when it is open.
     *
     * @param turn waits for whoever is at it, so it is asked first
     */
    public record Openness(YearMonth month, Question<?> turn, Question<Boolean> isLocked) {

        /** @throws org.hezhan.shared.Refusal when the month takes no days any more */
        public void must() {
            if (isLocked.answer()) {
                throw MONTH_LOCKED.refusal(month);
            }
        }
    }

    private Optional<MonthLock> find(UUID station, YearMonth month) {
        return em.createQuery(
                        "select l from MonthLock l where l.stationId = :station and l.month = :month", MonthLock.class)
                .setParameter("station", station)
                .setParameter("month", month.atDay(1))
                .getResultStream()
                .findFirst();
    }
}

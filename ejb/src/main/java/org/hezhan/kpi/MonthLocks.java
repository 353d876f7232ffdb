package org.hezhan.kpi;

import static org.hezhan.kpi.KpiReason.MONTH_LOCKED;
import static org.hezhan.kpi.KpiReason.MONTH_NOT_LOCKED;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import org.hezhan.identity.Actor;
import org.hezhan.roster.Turn;
import org.hezhan.roster.TurnLedger;
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
    TurnLedger turns;

    /** Locking twice is locking once. */
    public void lock(UUID station, YearMonth month, Actor by) {
        var at = turns.take(station).at();
        find(station, month)
                .ifPresentOrElse(
                        lock -> lock.shut(by.account(), at),
                        () -> em.persist(MonthLock.of(Ids.at(at), station, month, by.account(), at)));
    }

    /** @throws org.hezhan.shared.Refusal when it is not locked, or no reason is told */
    public void open(UUID station, YearMonth month, String reason, Actor by) {
        var at = turns.take(station).at();
        find(station, month).orElseThrow(() -> MONTH_NOT_LOCKED.refusal(month)).open(reason, by.account(), at);
    }

    /** Whether a station's month takes days; from when it was asked until the transaction ends nobody locks it. */
    public Openness<UUID> openness(UUID station, YearMonth month) {
        return new Openness<>(month, turns.awaited(station), ledger.isLocked(station, month));
    }

    /** The same for whoever counts days, in the station's turn. */
    public Openness<Turn> opennessInTurn(UUID station, YearMonth month) {
        return new Openness<>(month, turns.asked(station), ledger.isLocked(station, month));
    }

    /**
     * What is asked of a month (月是否可记), together with what may be done when it is open.
     *
     * @param turn waits for whoever is at it, so it is asked first
     */
    public record Openness<T>(YearMonth month, Question<T> turn, Question<Boolean> isLocked) {

        /**
         * @return what was waited for
         * @throws org.hezhan.shared.Refusal when the month takes no days any more
         */
        public T must() {
            if (isLocked.answer()) {
                throw MONTH_LOCKED.refusal(month);
            }
            return turn.answer();
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

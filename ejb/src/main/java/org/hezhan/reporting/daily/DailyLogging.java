package org.hezhan.reporting.daily;

import static org.hezhan.reporting.daily.DailyReason.DAY_WRITTEN_ALREADY;
import static org.hezhan.reporting.daily.DailyReason.NOT_IN_POST;
import static org.hezhan.shared.SharedReason.CHANGED_MEANWHILE;
import static org.hezhan.shared.SharedReason.NOT_FOUND;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;
import org.hezhan.casework.Casework;
import org.hezhan.identity.Actor;
import org.hezhan.identity.Operation;
import org.hezhan.kpi.MonthLocks;
import org.hezhan.reporting.Handling;
import org.hezhan.reporting.ObligationLedger;
import org.hezhan.reporting.ReportKind;
import org.hezhan.reporting.ReturnReason;
import org.hezhan.reporting.ReviewState.Step;
import org.hezhan.shared.Flushing;
import org.hezhan.shared.Question;
import org.jspecify.annotations.Nullable;

/**
 * What people do with daily logs (写日志、提交、审核); one method, one transaction. Each answers the log's new version. The log
 * takes its step in the database before its records do: of two who decide at once the second learns that it was decided.
 */
@Stateless
public class DailyLogging {

    @PersistenceContext
    EntityManager em;

    @Inject
    Casework casework;

    @Inject
    ObligationLedger obligations;

    @Inject
    MonthLocks locks;

    @Inject
    DailyLogBoard board;

    @Inject
    Clock clock;

    @Inject
    Event<DailyLog.Approved> approved;

    /**
     * Opens the log of a day, or replaces what its author wrote so far.
     *
     * @param id made by the client (UUIDv7), so that sending it twice has one effect
     * @param seen the version the author looked at, or nothing when the log is new
     */
    public int write(UUID id, DailyDraft draft, @Nullable Integer seen, Actor by) {
        return flushed(put(id, draft, seen, null, by));
    }

    /**
     * Writes the day and submits it, both or neither (写完即交): what is known before either is asked in one journey, and nothing is
     * written twice.
     *
     * @param id made by the client (UUIDv7), so that sending it twice has one effect
     * @param seen the version the author looked at, or nothing when the log is new
     */
    public int handIn(UUID id, DailyDraft draft, @Nullable Integer seen, Actor by) {
        var now = clock.instant();
        var log = put(id, draft, seen, now, by);
        em.persist(new Handling(ReportKind.DAILY, id, Step.SUBMIT, by, now, null, ""));
        Flushing.flush(em);
        fulfil(log, now);
        return log.version();
    }

    /**
     * Takes the words of a day. What is laid down is what it says at that moment, so a new log is kept last: each change after it
     * would be one more statement.
     *
     * @param submitted when it is submitted with the same words, or nothing when it stays with its author
     */
    private DailyLog put(UUID id, DailyDraft draft, @Nullable Integer seen, @Nullable Instant submitted, Actor by) {
        by.must(Operation.DAILY_WRITE);
        var asked = board.before(id, by.account(), draft.stationId(), draft.day());
        var records = casework.beforehand(id, by.account(), draft.day(), draft.records());
        Question.ask(asked, records.records(), records.rules());
        var before = asked.answer();
        if (!before.isKnown() && seen != null) {
            throw CHANGED_MEANWHILE.refusal();
        }
        var log = before.isKnown() ? mine(found(id), by) : open(id, draft, before, by);
        if (before.isKnown()) {
            log.mustBe(seen);
        }
        log.write(draft);
        if (submitted != null) {
            log.submit(by, submitted);
        }
        if (!before.isKnown()) {
            em.persist(log);
        }
        casework.write(id, log.stationId(), log.account(), log.day(), draft.records(), records, submitted != null);
        return log;
    }

    /** After the log has taken its step: what was owed is there, if its month still takes days. */
    private void fulfil(DailyLog log, Instant now) {
        var month = locks.openness(log.stationId(), YearMonth.from(log.day()));
        var owed = obligations.submission(ReportKind.DAILY, log.stationId(), log.account(), log.day(), log.id(), now);
        Question.ask(month.turn(), month.isLocked(), owed);
        month.must();
    }

    public int submit(UUID id, int seen, Actor by) {
        var log = mine(found(id), by);
        log.mustBe(seen);
        var now = clock.instant();
        log.submit(by, now);
        Flushing.flush(em);
        fulfil(log, now);
        casework.submit(id);
        em.persist(new Handling(ReportKind.DAILY, id, Step.SUBMIT, by, now, null, ""));
        return flushed(log);
    }

    public int sendBack(UUID id, int seen, ReturnReason reason, String remark, Actor by) {
        var log = forReview(id, seen, by);
        var now = clock.instant();
        log.sendBack(by, now, remark);
        Flushing.flush(em);
        casework.sendBack(id);
        em.persist(new Handling(ReportKind.DAILY, id, Step.RETURN, by, now, reason, remark.strip()));
        return flushed(log);
    }

    /** With the approval the day's service records post to the KPI ledger, in the same transaction. */
    public int approve(UUID id, int seen, Actor by) {
        var log = forReview(id, seen, by);
        var held = board.held(id, seen);
        var month = locks.opennessInTurn(log.stationId(), YearMonth.from(log.day()));
        Question.ask(held, month.turn(), month.isLocked());
        if (!held.answer()) {
            throw CHANGED_MEANWHILE.refusal();
        }
        var turn = month.must();
        log.approve(by, turn.at());
        Flushing.flush(em);
        casework.approve(id, turn, by);
        em.persist(new Handling(ReportKind.DAILY, id, Step.APPROVE, by, turn.at(), null, ""));
        approved.fire(new DailyLog.Approved(id, log.stationId(), log.account(), log.day()));
        return flushed(log);
    }

    private DailyLog open(UUID id, DailyDraft draft, DailyLogBoard.Before before, Actor by) {
        if (!before.isInPost()) {
            throw NOT_IN_POST.refusal(draft.day());
        }
        if (before.isWritten()) {
            throw DAY_WRITTEN_ALREADY.refusal(draft.day());
        }
        return DailyLog.open(id, draft, by, clock.instant());
    }

    private DailyLog found(UUID id) {
        var log = em.find(DailyLog.class, id);
        if (log == null) {
            throw NOT_FOUND.refusal();
        }
        return log;
    }

    private static DailyLog mine(DailyLog log, Actor by) {
        if (!log.account().equals(by.account())) {
            if (by.may(Operation.DAILY_READ, log.stationId())) {
                by.must(Operation.DAILY_WRITE, log.stationId(), log.account());
            }
            throw NOT_FOUND.refusal();
        }
        by.must(Operation.DAILY_WRITE);
        return log;
    }

    private DailyLog forReview(UUID id, int seen, Actor by) {
        var log = found(id);
        if (!by.may(Operation.DAILY_READ, log.stationId(), log.account())) {
            throw NOT_FOUND.refusal();
        }
        if (!log.account().equals(by.account())) {
            by.must(Operation.DAILY_REVIEW, log.stationId());
        }
        log.mustBe(seen);
        return log;
    }

    private int flushed(DailyLog log) {
        Flushing.flush(em);
        return log.version();
    }
}

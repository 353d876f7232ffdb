package org.hezhan.reporting;

import static org.hezhan.reporting.ReportingReason.NOT_A_PERIOD;
import static org.hezhan.shared.SharedReason.NOT_FOUND;
import static org.hezhan.shared.SharedReason.TEXT_TOO_LONG;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hezhan.identity.Actor;
import org.hezhan.identity.Operation;
import org.hezhan.reporting.ReviewState.Step;
import org.hezhan.roster.TurnLedger;
import org.hezhan.shared.Flushing;
import org.jspecify.annotations.Nullable;

/**
 * What people do with a composed report (周总结、月交流共有的办理步骤): write the difference, submit, return, approve.
 *
 * @param <R> which of the two
 */
public class PeriodReporting<R extends ComposedReport> {

    private static final int LONGEST_TEXT = 2_000;

    /** Which report it is, and which rows of the permission table speak of it. */
    public record Kind<R>(
            ReportKind kind, Class<R> type, Operation read, Operation submit, Operation review, Operation comment) {}

    private final Kind<R> kind;

    @PersistenceContext
    protected EntityManager em;

    @Inject
    CompositionBoard composition;

    @Inject
    ObligationLedger obligations;

    @Inject
    TurnLedger turns;

    @Inject
    protected Clock clock;

    protected PeriodReporting(Kind<R> kind) {
        this.kind = kind;
    }

    /** Makes the report of a new period. */
    protected R open(UUID id, UUID station, LocalDate start) {
        throw new IllegalStateException("Each kind opens its own");
    }

    /**
     * Opens the report of a period, or replaces its words.
     *
     * @param start the Monday of the week, or the first of the month
     * @param seen the version the author looked at, or nothing when the report is new
     * @return the new version, as for every step
     */
    public int write(UUID id, UUID station, LocalDate start, String difference, @Nullable Integer seen, Actor by) {
        mustFit(difference);
        var known = em.find(kind.type(), id);
        if (known == null) {
            by.must(kind.submit(), station);
            if (!ObligationLedger.first(kind.kind(), start).equals(start)) {
                throw NOT_A_PERIOD.refusal(start);
            }
        } else {
            mustSee(known, by);
            by.must(kind.submit(), known.stationId());
            if (!known.stationId().equals(station) || !known.periodStart().equals(start)) {
                throw NOT_A_PERIOD.refusal(start);
            }
            if (seen != null) {
                known.mustBe(seen);
            }
        }
        var report = known == null ? open(id, station, start) : known;
        report.write(difference);
        if (known == null) {
            em.persist(report);
        }
        return flushed(report);
    }

    /** Composes the period anew and freezes it; in the station's turn, so that what it tells is all that was approved until then. */
    public int submit(UUID id, int seen, Actor by) {
        var report = found(id, seen, by);
        by.must(kind.submit(), report.stationId());
        var now = turns.take(report.stationId()).at();
        var end = ObligationLedger.end(kind.kind(), report.periodStart());
        report.submit(composition.compose(report.stationId(), report.periodStart(), end), by, now);
        obligations.submitted(kind.kind(), report.stationId(), null, report.periodStart(), id, now);
        return handled(report, Step.SUBMIT, by, now, null, "");
    }

    public int sendBack(UUID id, int seen, ReturnReason reason, String remark, Actor by) {
        mustFit(remark);
        var report = found(id, seen, by);
        by.must(kind.review(), report.stationId());
        var now = clock.instant();
        report.sendBack(by, now, remark);
        return handled(report, Step.RETURN, by, now, reason, remark.strip());
    }

    public int approve(UUID id, int seen, Actor by) {
        var report = found(id, seen, by);
        by.must(kind.review(), report.stationId());
        var now = clock.instant();
        report.approve(by, now);
        return handled(report, Step.APPROVE, by, now, null, "");
    }

    /** The supervisor's words, given back to the station. */
    public int comment(UUID id, int seen, String words, Actor by) {
        mustFit(words);
        var report = found(id, seen, by);
        by.must(kind.comment(), report.stationId());
        var now = clock.instant();
        report.comment(words, by, now);
        return handled(report, Step.COMMENT, by, now, null, words.strip());
    }

    protected R found(UUID id, int seen, Actor by) {
        var report = em.find(kind.type(), id);
        if (report == null) {
            throw NOT_FOUND.refusal();
        }
        mustSee(report, by);
        report.mustBe(seen);
        return report;
    }

    private void mustSee(R report, Actor by) {
        if (!by.may(kind.read(), report.stationId())) {
            throw NOT_FOUND.refusal();
        }
    }

    private static void mustFit(String text) {
        if (text.length() > LONGEST_TEXT) {
            throw TEXT_TOO_LONG.refusal(LONGEST_TEXT, text.length());
        }
    }

    protected int handled(R report, Step step, Actor by, Instant at, @Nullable ReturnReason reason, String remark) {
        em.persist(new Handling(kind.kind(), report.id(), step, by, at, reason, remark));
        return flushed(report);
    }

    private int flushed(R report) {
        Flushing.flush(em);
        return report.version();
    }
}

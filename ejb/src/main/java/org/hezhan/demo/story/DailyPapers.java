package org.hezhan.demo.story;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.hezhan.casework.RecordDraft;
import org.hezhan.reporting.Deadline;
import org.hezhan.reporting.ReportKind;
import org.hezhan.reporting.ReturnReason;
import org.hezhan.reporting.daily.DailyDraft;

/** The way of a daily log (日志流转): written, handed in, perhaps sent back and mended, approved; later perhaps put right. */
final class DailyPapers {

    private static final LocalTime WORK_ENDS = LocalTime.of(17, 31);
    private static final LocalTime NIGHT = LocalTime.of(22, 30);
    private static final List<ReturnReason> REASONS = List.of(
            ReturnReason.INCOMPLETE,
            ReturnReason.INCOMPLETE,
            ReturnReason.INCOMPLETE,
            ReturnReason.NO_EVIDENCE,
            ReturnReason.NO_EVIDENCE,
            ReturnReason.INCONSISTENT,
            ReturnReason.INCONSISTENT,
            ReturnReason.PRIVACY,
            ReturnReason.OTHER);

    private final Script script;
    private final Mending mending;
    private final Office office;
    private final Hours hours;
    private final Temper temper;
    private final Deadline.Terms terms;
    private final List<UUID> approvers;
    private final Chance chance;

    /** @param approvers who may approve a correction that somebody else wrote, those first who are nearest */
    DailyPapers(
            Script script,
            Mending mending,
            Office office,
            Hours hours,
            Temper temper,
            Deadline.Terms terms,
            List<UUID> approvers,
            Chance chance) {
        this.script = script;
        this.mending = mending;
        this.office = office;
        this.hours = hours;
        this.temper = temper;
        this.terms = terms;
        this.approvers = approvers;
        this.chance = chance;
    }

    /**
     * @param reviewer who decides on it, or nobody
     * @param urgent whether it should be approved before the evening, for a period ends
     */
    record Log(UUID author, LocalDate day, DailyDraft draft, java.util.Optional<UUID> reviewer, boolean urgent) {}

    void go(Log log, Fate fate) {
        var id = chance.id(Hours.at(log.day(), WORK_ENDS));
        if (fate == Fate.UNSENT) {
            write(hours.before(log.day(), terms.dueTime(), 25, 5), log, id, log.draft());
            return;
        }
        if (fate == Fate.WHOLE && chance.percent(0.15)) {
            return;
        }
        var handedIn = handIn(log, id, fate);
        if (fate != Fate.WAITING && log.reviewer().isPresent()) {
            decide(new Review(id, log, log.reviewer().get()), handedIn, fate);
        }
    }

    private record Review(UUID id, Log log, UUID by) {}

    private Instant handIn(Log log, UUID id, Fate fate) {
        var at = fate == Fate.WHOLE ? sooner(log) : hours.before(log.day(), terms.dueTime(), 28, 4);
        if (chance.percent(7)) {
            var noon = LocalTime.of(12, 10).plusMinutes(chance.between(0, 60));
            write(Hours.at(log.day(), noon), log, id, Mending.until(log.draft(), LocalTime.NOON));
        }
        write(at, log, id, log.draft());
        script.add(new Deed.Submit(at, log.author(), ReportKind.DAILY, id));
        return at;
    }

    private Instant sooner(Log log) {
        var day = log.day();
        if (log.urgent()) {
            return hours.soon(Hours.at(day, WORK_ENDS), 0, 6);
        }
        if (chance.percent(temper.onTime()) || !hours.calendar().isWorkday(day)) {
            return hours.before(day, terms.dueTime(), 28, 4);
        }
        if (chance.percent(60) && terms.graceWorkdays() > 0) {
            return hours.before(hours.calendar().plus(day, terms.graceWorkdays()), terms.graceTime(), 75, 5);
        }
        var late = hours.calendar().plus(day, terms.graceWorkdays() + chance.between(0, 2));
        return hours.before(late, LocalTime.of(16, 45), 130, 0);
    }

    private void write(Instant at, Log log, UUID id, DailyDraft draft) {
        script.add(new Deed.WriteLog(at, log.author(), id, draft));
    }

    private void decide(Review review, Instant handedIn, Fate fate) {
        var at = decidedAt(handedIn, review.log().urgent());
        if (fate == Fate.RETURNED || fate == Fate.WHOLE && chance.percent(temper.returned())) {
            var reason = chance.of(REASONS);
            var remark = office.text("return." + reason, review.log().day());
            script.add(new Deed.SendBack(at, review.by(), ReportKind.DAILY, review.id(), reason, remark));
            if (fate == Fate.WHOLE) {
                mend(review, at);
            }
            return;
        }
        approve(review, at, review.log().draft());
    }

    private Instant decidedAt(Instant handedIn, boolean urgent) {
        if (urgent && chance.percent(88)) {
            return hours.soon(handedIn, 2, 7);
        }
        var day = Hours.dayOf(handedIn);
        var evening = hours.soon(handedIn, 15, 140);
        if (chance.percent(35) && evening.isBefore(Hours.at(day, NIGHT))) {
            return evening;
        }
        var later = chance.between(0, 99);
        return hours.office(day, later < 78 ? 1 : later < 96 ? 2 : 4);
    }

    private void mend(Review review, Instant returned) {
        var at = hours.soon(returned, 30, 260);
        var night = Hours.at(Hours.dayOf(returned), NIGHT);
        var mendedAt = at.isBefore(night) ? at : hours.office(Hours.dayOf(returned), 1);
        var mended = mending.mended(review.log().draft());
        write(mendedAt, review.log(), review.id(), mended);
        script.add(new Deed.Submit(mendedAt, review.log().author(), ReportKind.DAILY, review.id()));
        approve(review, hours.office(Hours.dayOf(mendedAt), chance.between(1, 2)), mended);
    }

    private void approve(Review review, Instant at, DailyDraft draft) {
        script.add(new Deed.Approve(at, review.by(), ReportKind.DAILY, review.id()));
        if (!draft.records().isEmpty() && chance.percent(1.2)) {
            putRight(review, hours.office(Hours.dayOf(at), chance.between(2, 9)), chance.of(draft.records()));
        }
    }

    /** What was wrong is voided, and most often told again as it should have been. */
    private void putRight(Review review, Instant at, RecordDraft record) {
        var day = Hours.dayOf(at);
        if (chance.percent(45)) {
            script.add(new Deed.VoidRecord(at, review.by(), record.id(), office.text("void", day)));
        } else {
            var mended = mending.mended(record, chance.id(at), review.log().day());
            script.add(new Deed.CorrectRecord(at, review.by(), record.id(), mended, office.text("correct", day)));
            approvers.stream()
                    .filter(approver -> !approver.equals(review.by()))
                    .findFirst()
                    .ifPresent(second ->
                            script.add(new Deed.ApproveCorrection(hours.office(day, 1), second, mended.id())));
        }
    }
}

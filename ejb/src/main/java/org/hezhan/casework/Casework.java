package org.hezhan.casework;

import static org.hezhan.casework.CaseworkReason.IN_THE_FUTURE;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hezhan.identity.Actor;
import org.hezhan.identity.Operation;
import org.hezhan.indicator.Catalogue;
import org.hezhan.indicator.IndicatorTuning;
import org.hezhan.roster.Turn;
import org.hezhan.roster.TurnLedger;
import org.hezhan.shared.Question;

/** What people do with service records. The records of a day go the way of its log; voiding and correcting go alone. */
@Stateless
public class Casework {

    @Inject
    ServiceRecords records;

    @Inject
    IndicatorTuning tuning;

    @Inject
    TurnLedger turns;

    @Inject
    Clock clock;

    @Inject
    Event<ServiceRecord.Approved> approved;

    @Inject
    Event<ServiceRecord.Voided> voided;

    /**
     * What must be known before a day's records are written (写前所问), to be asked together with what else must be.
     *
     * @param records what stands there already
     * @param rules what is in force
     */
    public record Beforehand(Question<ServiceRecordBoard.Before> records, Question<Catalogue> rules) {}

    public Beforehand beforehand(UUID logId, UUID worker, LocalDate day, List<RecordDraft> drafts) {
        var ids = drafts.stream().map(RecordDraft::id).toList();
        return new Beforehand(records.before(worker, day, ids, logId), tuning.asked());
    }

    /**
     * Makes the log's records exactly these, while they are with the worker. Writing the same again changes nothing.
     *
     * @param submits whether they are submitted with the same words (写完即交): what is new is then never laid down as a draft
     * @throws org.hezhan.shared.Refusal when one is not what its indicator asks for, or two overlap in time
     */
    public void write(
            UUID logId,
            UUID stationId,
            UUID worker,
            LocalDate day,
            List<RecordDraft> drafts,
            Beforehand known,
            boolean submits) {
        if (day.isAfter(LocalDate.now(clock))) {
            throw IN_THE_FUTURE.refusal(day);
        }
        var ofDay = records.ofDay(worker, day, known.records().answer());
        var written = new DayOfRecords(logId, stationId, worker, day, ofDay);
        written.write(drafts, known.rules().answer());
        if (submits) {
            written.submit();
        }
        written.added().forEach(records::add);
        written.dropped().forEach(records::remove);
    }

    public void submit(UUID logId) {
        records.ofLog(logId).forEach(ServiceRecord::submit);
    }

    public void sendBack(UUID logId) {
        records.ofLog(logId).forEach(ServiceRecord::sendBack);
    }

    /**
     * With the turn of the log's station.
     *
     * @return what has now become fact; whoever counts has heard of it already
     */
    public List<ServiceFact> approve(UUID logId, Turn turn, Actor by) {
        var catalogue = tuning.inForce();
        var facts = records.ofLog(logId).stream()
                .map(record -> record.approve(catalogue, by.account(), turn.at()))
                .toList();
        records.layDown();
        if (!facts.isEmpty()) {
            approved.fire(new ServiceRecord.Approved(by.account(), turn, facts));
        }
        return facts;
    }

    /** Takes an approved record back, for a reason that stays with it. */
    public void voidRecord(UUID id, int seen, String reason, Actor by) {
        var record = records.get(id, seen, Operation.RECORD_VOID, by);
        var turn = turns.take(record.stationId());
        var taken = record.voidFor(reason, by.account(), turn.at());
        records.layDown();
        voided.fire(new ServiceRecord.Voided(by.account(), turn, taken));
    }

    /** Voids a record and writes what is to stand in its place; it stands when another person has approved it (SoD-1). */
    public void correct(UUID id, int seen, RecordDraft draft, String reason, Actor by) {
        var record = records.get(id, seen, Operation.RECORD_CORRECT, by);
        var turn = turns.take(record.stationId());
        var taken = record.voidFor(reason, by.account(), turn.at());
        var correction = record.correction(draft, tuning.inForce(), by.account());
        DayOfRecords.mustNotOverlap(
                List.of(correction),
                records.ofDay(taken.worker(), taken.delivery().day(), List.of(draft.id()), draft.id()));
        records.add(correction);
        records.layDown();
        voided.fire(new ServiceRecord.Voided(by.account(), turn, taken));
    }

    /** With the second person's word a correction is a fact. */
    public void approveCorrection(UUID id, int seen, Actor by) {
        var record = records.get(id, seen, Operation.RECORD_APPROVE, by);
        record.mustBeCorrection();
        var turn = turns.take(record.stationId());
        var stands = record.approve(tuning.inForce(), by.account(), turn.at());
        records.layDown();
        approved.fire(new ServiceRecord.Approved(by.account(), turn, List.of(stands)));
    }
}

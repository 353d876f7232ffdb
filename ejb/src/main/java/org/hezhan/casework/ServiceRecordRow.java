package org.hezhan.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hezhan.casework.RecordState.Step;
import org.hezhan.identity.Actor;
import org.hezhan.identity.Operation;
import org.hezhan.indicator.Catalogue;
import org.hezhan.indicator.ParticipantMode;
import org.hezhan.indicator.Shortfall;
import org.hezhan.indicator.WorkTime;
import org.hezhan.shared.Columns;
import org.jspecify.annotations.Nullable;

/**
 * One service record in a list (服务记录).
 *
 * @param note empty when withheld
 * @param noteWithheld whether there is a case narrative that is not this person's own (domain reference 1.3)
 * @param shortfall why it does not count for its indicator, if it does not
 */
public record ServiceRecordRow(
        UUID id,
        int version,
        UUID logId,
        UUID stationId,
        String stationName,
        UUID worker,
        String workerName,
        String indicator,
        LocalDate day,
        WorkTime time,
        ParticipantMode mode,
        List<String> people,
        int headcount,
        @Nullable String household,
        @Nullable String subject,
        long quantity,
        Map<String, String> facts,
        String place,
        String note,
        boolean noteWithheld,
        RecordState state,
        @Nullable Shortfall shortfall,
        @Nullable UUID corrects,
        @Nullable UUID writer,
        @Nullable String approver,
        @Nullable Instant approvedAt,
        @Nullable String voider,
        @Nullable Instant voidedAt,
        @Nullable String voidReason) {

    /** Whether it meets the rule of its indicator; once approved, whether it counts. */
    public boolean counts() {
        return shortfall == null && state != RecordState.VOIDED;
    }

    /** The steps that this person may take with the record alone; a day's records else go the way of their log. */
    public List<Step> steps(Actor by) {
        return state.steps().stream()
                .filter(step -> mayTake(step, by) && !by.account().equals(worker))
                .toList();
    }

    /** Whether somebody may write what is to stand in its place; never its own worker. */
    public boolean isCorrectable(Actor by) {
        return state == RecordState.APPROVED
                && !by.account().equals(worker)
                && by.may(Operation.RECORD_CORRECT, stationId);
    }

    /** Whether somebody may be shown the narrative, to a purpose that is kept ({@link Narratives}). */
    public boolean isRevealable(Actor by) {
        return noteWithheld && by.may(Operation.RECORD_NARRATIVE, stationId, worker);
    }

    private boolean mayTake(Step step, Actor by) {
        return switch (step) {
            case SUBMIT, RETURN -> false;
            case APPROVE ->
                corrects != null && !by.account().equals(writer) && by.may(Operation.RECORD_APPROVE, stationId);
            case VOID -> by.may(Operation.RECORD_VOID, stationId);
        };
    }

    static ServiceRecordRow of(Columns c, Catalogue catalogue, Actor by) {
        var station = c.id(3);
        var worker = c.id(5);
        var indicator = c.text(7);
        var note = c.text(19);
        var withheld = !note.isEmpty()
                && catalogue.of(indicator).sensitive()
                && !(by.account().equals(worker) && by.may(Operation.RECORD_NARRATIVE, station, worker));
        return new ServiceRecordRow(
                c.id(0),
                c.integer(1),
                c.id(2),
                station,
                c.text(4),
                worker,
                c.text(6),
                indicator,
                c.day(8),
                new WorkTime(c.integer(9), c.integer(10)),
                ParticipantMode.valueOf(c.text(11)),
                List.of(c.texts(12)),
                c.integer(13),
                c.maybe(14),
                c.maybe(15),
                c.number(16),
                FactsColumn.read(c.text(17)).written(),
                c.text(18),
                withheld ? "" : note,
                withheld,
                RecordState.valueOf(c.text(20)),
                !c.has(21) ? null : Shortfall.parse(c.text(21)),
                c.maybeId(22),
                c.maybeId(28),
                c.maybe(23),
                c.maybeInstant(24),
                c.maybe(25),
                c.maybeInstant(26),
                c.maybe(27));
    }
}

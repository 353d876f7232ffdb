package org.hezhan.casework;

import java.sql.Date;
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
import org.jspecify.annotations.Nullable;

/**
 * One service record in a list (服务记录).
 *
 * @param note empty when withheld
 * @param noteWithheld whether there is a case narrative that this person may not read (domain reference 1.3)
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

    private boolean mayTake(Step step, Actor by) {
        return switch (step) {
            case SUBMIT, RETURN -> false;
            case APPROVE ->
                corrects != null && !by.account().equals(writer) && by.may(Operation.RECORD_APPROVE, stationId);
            case VOID -> by.may(Operation.RECORD_VOID, stationId);
        };
    }

    static ServiceRecordRow of(Object[] c, Catalogue catalogue, Actor by) {
        var station = (UUID) c[3];
        var worker = (UUID) c[5];
        var indicator = (String) c[7];
        var note = (String) c[19];
        var withheld = !note.isEmpty()
                && catalogue.of(indicator).sensitive()
                && !by.may(Operation.RECORD_NARRATIVE, station, worker);
        return new ServiceRecordRow(
                (UUID) c[0],
                number(c[1]),
                (UUID) c[2],
                station,
                (String) c[4],
                worker,
                (String) c[6],
                indicator,
                ((Date) c[8]).toLocalDate(),
                new WorkTime(number(c[9]), number(c[10])),
                ParticipantMode.valueOf((String) c[11]),
                List.of((String[]) c[12]),
                number(c[13]),
                (@Nullable String) c[14],
                (@Nullable String) c[15],
                ((Number) c[16]).longValue(),
                FactsColumn.read((String) c[17]).written(),
                (String) c[18],
                withheld ? "" : note,
                withheld,
                RecordState.valueOf((String) c[20]),
                c[21] == null ? null : Shortfall.parse((String) c[21]),
                (@Nullable UUID) c[22],
                (@Nullable UUID) c[28],
                (@Nullable String) c[23],
                (@Nullable Instant) c[24],
                (@Nullable String) c[25],
                (@Nullable Instant) c[26],
                (@Nullable String) c[27]);
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }
}

package org.hezhan.api.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hezhan.api.Versioned;
import org.hezhan.casework.RecordDraft;
import org.hezhan.casework.RecordState;
import org.hezhan.casework.ServiceRecordRow;
import org.hezhan.identity.Actor;
import org.hezhan.indicator.ParticipantMode;
import org.jspecify.annotations.Nullable;

/**
 * One service record (服务记录).
 *
 * @param note empty when withheld
 * @param shortfall why it does not count for its indicator, if it does not
 * @param corrects the record that it replaces
 * @param steps what the caller may do with it now, as the addresses name it
 */
public record ServiceRecord(
        UUID id,
        int version,
        UUID logId,
        UUID stationId,
        String stationName,
        UUID workerId,
        String workerName,
        String indicator,
        LocalDate day,
        String startsAt,
        String endsAt,
        ParticipantMode participantMode,
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
        boolean counts,
        @Nullable String shortfall,
        @Nullable UUID corrects,
        @Nullable String approvedBy,
        @Nullable Instant approvedAt,
        @Nullable String voidedBy,
        @Nullable Instant voidedAt,
        @Nullable String voidReason,
        List<String> steps)
        implements Versioned {

    public static ServiceRecord of(ServiceRecordRow row, Actor by) {
        return new ServiceRecord(
                row.id(),
                row.version(),
                row.logId(),
                row.stationId(),
                row.stationName(),
                row.worker(),
                row.workerName(),
                row.indicator(),
                row.day(),
                row.time().from(),
                row.time().to(),
                row.mode(),
                row.people(),
                row.headcount(),
                row.household(),
                row.subject(),
                row.quantity(),
                row.facts(),
                row.place(),
                row.note(),
                row.noteWithheld(),
                row.state(),
                row.counts(),
                row.shortfall() == null ? null : row.shortfall().toString(),
                row.corrects(),
                row.approver(),
                row.approvedAt(),
                row.voider(),
                row.voidedAt(),
                row.voidReason(),
                steps(row, by));
    }

    /** The row as somebody would write it, to compare with what is sent anew. */
    public static RecordDraft draft(ServiceRecordRow row) {
        return new RecordDraft(
                row.id(),
                row.indicator(),
                row.time(),
                row.mode(),
                row.people(),
                row.headcount(),
                row.household(),
                row.subject(),
                row.quantity(),
                row.facts(),
                row.place(),
                row.note());
    }

    private static List<String> steps(ServiceRecordRow row, Actor by) {
        var steps = new ArrayList<String>();
        for (var step : row.steps(by)) {
            switch (step) {
                case SUBMIT, RETURN -> {}
                case APPROVE -> steps.add("approval");
                case VOID -> steps.add("void");
            }
        }
        if (row.isCorrectable(by)) {
            steps.add("correction");
        }
        if (row.isRevealable(by)) {
            steps.add("narrative");
        }
        return steps;
    }
}

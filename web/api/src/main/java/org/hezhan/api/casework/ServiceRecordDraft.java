package org.hezhan.api.casework;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hezhan.casework.RecordDraft;
import org.hezhan.indicator.Facts;
import org.hezhan.indicator.ParticipantMode;
import org.hezhan.indicator.WorkTime;
import org.jspecify.annotations.Nullable;

/**
 * What is written of one delivery (记录草稿).
 *
 * @param id made by the caller (UUIDv7)
 * @param startsAt as HH:MM
 * @param endsAt as HH:MM, at most 24:00
 * @param people references, never names
 * @param quantity an amount in base units, such as fen, where the indicator asks for one, else 0
 * @param facts by code, such as {@code "met": "true"}
 */
public record ServiceRecordDraft(
        UUID id,
        String indicator,
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
        String note) {

    public RecordDraft draft() {
        return new RecordDraft(
                id,
                indicator,
                WorkTime.of(startsAt, endsAt),
                participantMode,
                people,
                headcount,
                household,
                subject,
                quantity,
                Facts.of(facts).written(),
                place,
                note);
    }
}

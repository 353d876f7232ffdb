package org.hezhan.casework;

import static org.hezhan.shared.SharedReason.TEXT_TOO_LONG;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hezhan.indicator.Catalogue;
import org.hezhan.indicator.Delivery;
import org.hezhan.indicator.EntryForm;
import org.hezhan.indicator.Facts;
import org.hezhan.indicator.ParticipantMode;
import org.hezhan.indicator.WorkTime;
import org.jspecify.annotations.Nullable;

/**
 * What a worker writes about one delivery (记录草稿).
 *
 * @param id made by the client (UUIDv7), so that writing the same again is the same record
 * @param people references of the people named, never names
 * @param headcount how many took part, where they are not named
 * @param quantity an amount in base units, such as fen, where the indicator asks for one
 * @param facts by code, such as {@code met=true}; see {@link org.hezhan.indicator.Fact}
 */
public record RecordDraft(
        UUID id,
        String indicator,
        WorkTime time,
        ParticipantMode mode,
        List<String> people,
        int headcount,
        @Nullable String household,
        @Nullable String subject,
        long quantity,
        Map<String, String> facts,
        String place,
        String note) {

    private static final int PLACE_LENGTH = 100;
    private static final int NOTE_LENGTH = 500;

    public RecordDraft {
        people = people.stream().map(String::strip).distinct().sorted().toList();
        facts = Map.copyOf(facts);
        household = blankToNothing(household);
        subject = blankToNothing(subject);
        place = place.strip();
        note = note.strip();
    }

    /** @throws org.hezhan.shared.Refusal when it is not what a record of its indicator must tell */
    Delivery checked(LocalDate day, Catalogue catalogue) {
        if (place.length() > PLACE_LENGTH) {
            throw TEXT_TOO_LONG.refusal(PLACE_LENGTH);
        }
        if (note.length() > NOTE_LENGTH) {
            throw TEXT_TOO_LONG.refusal(NOTE_LENGTH);
        }
        var delivery = new Delivery(day, time, mode, people, headcount, household, subject, quantity, Facts.of(facts));
        new EntryForm(catalogue.of(indicator)).check(delivery);
        return delivery;
    }

    private static @Nullable String blankToNothing(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}

package org.hezhan.reporting.daily;

import static org.hezhan.reporting.daily.DailyReason.ENTRY_ENDS_BEFORE_START;
import static org.hezhan.reporting.daily.DailyReason.SUMMARY_MISSING;
import static org.hezhan.reporting.daily.DailyReason.SUMMARY_TOO_LONG;

import java.time.Duration;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One piece of work of a day (工作条目).
 *
 * @param summary at most 200 characters
 * @param personTimes person-times (人次), for information; the indicators count from service records
 * @param record the service record that tells more, if there is one
 */
public record LogEntry(
        LocalTime startsAt,
        LocalTime endsAt,
        WorkKind workKind,
        String summary,
        int personTimes,
        @Nullable UUID record) {

    private static final int LONGEST_SUMMARY = 200;

    /** @throws org.hezhan.shared.Refusal when it ends before it starts */
    void mustEndAfterItStarts() {
        if (!endsAt.isAfter(startsAt)) {
            throw ENTRY_ENDS_BEFORE_START.refusal(startsAt, endsAt);
        }
    }

    /** @throws org.hezhan.shared.Refusal when its summary is missing or too long */
    void mustBeComplete() {
        if (summary.isBlank()) {
            throw SUMMARY_MISSING.refusal(startsAt, endsAt);
        }
        if (summary.length() > LONGEST_SUMMARY) {
            throw SUMMARY_TOO_LONG.refusal(LONGEST_SUMMARY, summary.length());
        }
    }

    /** The same work, with another record that tells more, or with none. */
    LogEntry about(@Nullable UUID other) {
        return new LogEntry(startsAt, endsAt, workKind, summary, personTimes, other);
    }

    public int minutes() {
        return (int) Duration.between(startsAt, endsAt).toMinutes();
    }
}

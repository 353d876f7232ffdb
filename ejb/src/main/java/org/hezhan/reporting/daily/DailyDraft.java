package org.hezhan.reporting.daily;

import static org.hezhan.reporting.daily.DailyReason.LEAVE_SERVES_NOBODY;
import static org.hezhan.reporting.daily.DailyReason.RECORD_UNKNOWN;
import static org.hezhan.shared.SharedReason.TEXT_TOO_LONG;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hezhan.casework.RecordDraft;

/**
 * What a worker types about a day (日志草稿): entries, and the service records of the day.
 *
 * @param problems at most 1,000 characters, as are {@code helpNeeded} and {@code tomorrowPlan}
 * @param reflection at most 300 characters
 */
public record DailyDraft(
        UUID stationId,
        LocalDate day,
        Attendance attendance,
        List<LogEntry> entries,
        List<RecordDraft> records,
        String problems,
        String helpNeeded,
        String tomorrowPlan,
        String reflection) {

    private static final int LONG_TEXT = 1_000;
    private static final int SHORT_TEXT = 300;

    public DailyDraft {
        entries = List.copyOf(entries);
        records = List.copyOf(records);
        within(problems, LONG_TEXT);
        within(helpNeeded, LONG_TEXT);
        within(tomorrowPlan, LONG_TEXT);
        within(reflection, SHORT_TEXT);
        if (attendance == Attendance.LEAVE && !records.isEmpty()) {
            throw LEAVE_SERVES_NOBODY.refusal();
        }
        var known = records.stream().map(RecordDraft::id).collect(Collectors.toSet());
        for (var entry : entries) {
            if (entry.record() != null && !known.contains(entry.record())) {
                throw RECORD_UNKNOWN.refusal(entry.startsAt());
            }
        }
    }

    private static void within(String text, int most) {
        if (text.length() > most) {
            throw TEXT_TOO_LONG.refusal(most, text.length());
        }
    }
}

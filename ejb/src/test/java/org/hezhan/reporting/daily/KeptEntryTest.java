package org.hezhan.reporting.daily;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.hezhan.casework.RecordDraft;
import org.hezhan.indicator.ParticipantMode;
import org.hezhan.indicator.WorkTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A log names its records by their place in the day, and tells them again as they were. */
class KeptEntryTest {

    private static final UUID LOW = UUID.fromString("019d0000-0000-7000-8000-00000000000a");
    private static final UUID HIGH = UUID.fromString("f19d0000-0000-4000-8000-000000000001");

    @Test
    void each_entry_finds_its_record_again() {
        var day = day(entry(9, HIGH), entry(10, null), entry(11, LOW), entry(12, HIGH));

        var kept = KeptEntry.of(day);

        assertThat(kept).extracting(KeptEntry::place).containsExactly(2, 0, 1, 2);
        assertThat(kept.stream().map(entry -> entry.with(List.of(LOW, HIGH)))).isEqualTo(day.entries());
    }

    private static LogEntry entry(int hour, @Nullable UUID record) {
        return new LogEntry(LocalTime.of(hour, 0), LocalTime.of(hour, 30), WorkKind.VISIT, "x", 1, record);
    }

    private static DailyDraft day(LogEntry... entries) {
        var records = Stream.of(entries)
                .map(LogEntry::record)
                .filter(Objects::nonNull)
                .distinct()
                .map(KeptEntryTest::record)
                .toList();
        return new DailyDraft(
                LOW, LocalDate.of(2026, 3, 10), Attendance.ON_DUTY, List.of(entries), records, "", "", "", "");
    }

    private static RecordDraft record(UUID id) {
        var time = new WorkTime(540, 570);
        return new RecordDraft(
                id, "HOME_VISIT", time, ParticipantMode.COUNT, List.of(), 1, null, null, 0, Map.of(), "", "");
    }
}

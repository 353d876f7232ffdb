package org.hezhan.reporting.daily;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is kept of a day's entries is what was typed, in few bytes. */
class LogEntriesTest {

    private static final List<KeptEntry> DAY = List.of(
            new KeptEntry(
                    new LogEntry(LocalTime.MIDNIGHT, LocalTime.of(9, 5), WorkKind.CONSULT, "接待来访 \"问\"", 3, null), 2),
            new KeptEntry(
                    new LogEntry(LocalTime.of(10, 0), LocalTime.of(23, 59), WorkKind.STREET_TASK, "", 0, null), 0),
            new KeptEntry(
                    new LogEntry(LocalTime.of(23, 59), LocalTime.of(23, 59, 30), WorkKind.CONSULT, "x", 1, null), 0));

    private final LogEntries kept = new LogEntries();

    @Test
    void an_entry_comes_back_as_it_was() {
        assertThat(kept.convertToEntityAttribute(kept.convertToDatabaseColumn(DAY)))
                .isEqualTo(DAY);
        assertThat(kept.convertToEntityAttribute("[]")).isEmpty();
    }

    @Test
    void it_is_kept_without_names() {
        assertThat(kept.convertToDatabaseColumn(DAY))
                .isEqualTo(
                        "[[0,545,\"CONSULT\",\"接待来访 \\\"问\\\"\",3,2],[600,1439,\"STREET_TASK\",\"\",0],[1439,\"23:59:30\",\"CONSULT\",\"x\",1]]");
    }
}

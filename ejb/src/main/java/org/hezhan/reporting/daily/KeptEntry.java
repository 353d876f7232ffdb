package org.hezhan.reporting.daily;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * An entry as its log keeps it. The record that tells more is named by its place among the day's own records, in the order of
 * their ids: they are written and read together with the day, and an id would take as much room as the entry's words. What
 * corrects a record later is not among them, so a place stays what it was.
 *
 * @param told without its record
 * @param place from 1, or 0 when no record tells more
 */
record KeptEntry(LogEntry told, int place) {

    /** As PostgreSQL orders ids; Java takes their first half for a number with a sign. */
    private static final Comparator<UUID> BY_ID = Comparator.comparing(UUID::toString);

    static List<KeptEntry> of(DailyDraft draft) {
        var records = draft.records().stream()
                .map(record -> record.id())
                .distinct()
                .sorted(BY_ID)
                .toList();
        return draft.entries().stream()
                .sorted(Comparator.comparing(LogEntry::startsAt))
                .map(entry -> new KeptEntry(
                        entry.about(null), entry.record() == null ? 0 : 1 + records.indexOf(entry.record())))
                .toList();
    }

    /** @param records of its day, in the order of their ids */
    LogEntry with(List<UUID> records) {
        return place > 0 && place <= records.size() ? told.about(records.get(place - 1)) : told;
    }
}

package org.hezhan.demo.story;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hezhan.casework.RecordDraft;
import org.hezhan.reporting.daily.DailyDraft;
import org.hezhan.reporting.daily.LogEntry;

/** How a log that came back is mended, and how much of it was told at noon (补正与草稿). */
final class Mending {

    private final Scribe scribe;
    private final Office office;
    private final Chance chance;

    Mending(Scribe scribe, Office office, Chance chance) {
        this.scribe = scribe;
        this.office = office;
        this.chance = chance;
    }

    /** The same record, told as it should have been. */
    RecordDraft mended(RecordDraft record, UUID id, LocalDate day) {
        return scribe.mended(record, id, office.facts(day));
    }

    DailyDraft mended(DailyDraft draft) {
        var records = new ArrayList<>(draft.records());
        var entries = new ArrayList<>(draft.entries());
        if (!records.isEmpty()) {
            var which = chance.between(0, records.size() - 1);
            records.set(
                    which, scribe.mended(records.get(which), records.get(which).id(), office.facts(draft.day())));
        } else {
            var which = chance.between(0, entries.size() - 1);
            var told = entries.get(which);
            entries.set(
                    which,
                    new LogEntry(
                            told.startsAt(),
                            told.endsAt(),
                            told.workKind(),
                            office.text("close", draft.day()),
                            told.personTimes(),
                            told.record()));
        }
        return with(draft, entries, records);
    }

    /** What was done up to an hour of the day. */
    static DailyDraft until(DailyDraft draft, LocalTime hour) {
        var entries = draft.entries().stream()
                .filter(entry -> !entry.endsAt().isAfter(hour))
                .toList();
        var told = entries.stream()
                .flatMap(entry -> java.util.stream.Stream.ofNullable(entry.record()))
                .collect(Collectors.toSet());
        return with(
                draft,
                entries,
                draft.records().stream()
                        .filter(record -> told.contains(record.id()))
                        .toList());
    }

    private static DailyDraft with(DailyDraft draft, List<LogEntry> entries, List<RecordDraft> records) {
        return new DailyDraft(
                draft.stationId(),
                draft.day(),
                draft.attendance(),
                entries,
                records,
                draft.problems(),
                draft.helpNeeded(),
                draft.tomorrowPlan(),
                draft.reflection());
    }
}

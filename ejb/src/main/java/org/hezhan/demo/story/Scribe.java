package org.hezhan.demo.story;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hezhan.casework.RecordDraft;
import org.hezhan.indicator.ParticipantMode;
import org.hezhan.indicator.WorkTime;
import org.hezhan.reporting.daily.LogEntry;

/** Writes what was done as a service record and as the entry of the log that tells of it (记录与条目). */
final class Scribe {

    private static final int LONGEST_SUMMARY = 200;
    private static final int LONGEST_NOTE = 500;
    private static final int LONGEST_PLACE = 100;
    private static final int LONGEST_FACT = 60;

    private final Particulars particulars;
    private final Teller teller;

    Scribe(Particulars particulars, Teller teller) {
        this.particulars = particulars;
        this.teller = teller;
    }

    /**
     * What came of a job.
     *
     * @param next what follows from it, on another day
     */
    record Written(RecordDraft record, LogEntry entry, List<Job> next) {}

    /** @param visited whom somebody of the station met that day already; whoever is met now is added */
    Written write(Job job, Shape shape, LocalDate day, WorkTime time, UUID id, Set<String> visited) {
        var told = particulars.of(job, shape, day, visited);
        var texts = new HashMap<>(told.facts());
        texts.put("minutes", Integer.toString(time.minutes()));
        var name = job.indicator();
        var record = new RecordDraft(
                id,
                name,
                time,
                told.people().isEmpty() ? ParticipantMode.COUNT : ParticipantMode.ROSTER,
                told.people(),
                told.headcount(),
                told.household(),
                told.subject(),
                told.quantity(),
                conditions(group("facts", name, told.variant()), texts),
                cut(teller.word("place." + name, texts), LONGEST_PLACE),
                teller.fresh(group("note", name, told.variant()), texts, LONGEST_NOTE));
        var entry = new LogEntry(
                at(time.start()),
                at(time.end()),
                shape.work(),
                teller.fresh(group("sum", name, told.variant()), texts, LONGEST_SUMMARY),
                told.people().isEmpty() ? told.headcount() : told.people().size(),
                id);
        return new Written(record, entry, told.next());
    }

    /** The same record as it should have been told: another note, the rest as it was. */
    RecordDraft mended(RecordDraft record, UUID id, Map<String, String> facts) {
        var note = new ArrayList<>(List.of(record.note(), teller.fresh("amend", facts, LONGEST_SUMMARY)));
        return new RecordDraft(
                id,
                record.indicator(),
                record.time(),
                record.mode(),
                record.people(),
                record.headcount(),
                record.household(),
                record.subject(),
                record.quantity(),
                record.facts(),
                record.place(),
                cut(String.join("", note), LONGEST_NOTE));
    }

    static LocalTime at(int minutes) {
        return LocalTime.of(minutes / 60, minutes % 60);
    }

    private String group(String what, String indicator, String variant) {
        var special = what + "." + indicator + variant;
        return teller.has(special) ? special : what + "." + indicator;
    }

    private Map<String, String> conditions(String group, Map<String, String> texts) {
        var conditions = new HashMap<>(stageOf(texts));
        if (teller.has(group)) {
            for (var condition : teller.word(group, texts).split(";")) {
                var parts = condition.split("=", 2);
                conditions.put(parts[0], cut(parts[1], LONGEST_FACT));
            }
        }
        return conditions;
    }

    /** The facts of a case or a wish come with the step at which it stands. */
    private static Map<String, String> stageOf(Map<String, String> texts) {
        var facts = new HashMap<String, String>();
        for (var text : texts.entrySet()) {
            if (text.getKey().startsWith("fact.")) {
                facts.put(text.getKey().substring("fact.".length()), text.getValue());
            }
        }
        return facts;
    }

    private static String cut(String text, int most) {
        return text.length() > most ? text.substring(0, most) : text;
    }
}

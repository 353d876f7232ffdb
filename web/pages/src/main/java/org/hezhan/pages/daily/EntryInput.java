package org.hezhan.pages.daily;

import static org.hezhan.shared.SharedReason.VALUE_MISSING;

import java.io.Serializable;
import java.time.LocalTime;
import java.util.UUID;
import org.hezhan.reporting.daily.LogEntry;
import org.hezhan.reporting.daily.WorkKind;
import org.jspecify.annotations.Nullable;

/** One piece of work as it is being typed (工作条目填写), with its service record when it is one. */
public class EntryInput implements Serializable {

    private @Nullable LocalTime startsAt;
    private @Nullable LocalTime endsAt;
    private WorkKind workKind = WorkKind.VISIT;
    private String summary = "";
    private int personTimes;
    private final RecordInput record;

    EntryInput(UUID recordId, @Nullable LocalTime startsAt) {
        this.record = new RecordInput(recordId);
        this.startsAt = startsAt;
        this.endsAt = startsAt == null ? null : startsAt.plusHours(1);
    }

    EntryInput(LogEntry entry, RecordInput record) {
        this.record = record;
        startsAt = entry.startsAt();
        endsAt = entry.endsAt();
        workKind = entry.workKind();
        summary = entry.summary();
        personTimes = entry.personTimes();
    }

    LogEntry entry() {
        return new LogEntry(
                needed(startsAt),
                needed(endsAt),
                workKind,
                summary.strip(),
                personTimes,
                record.isTold() ? record.id() : null);
    }

    private LocalTime needed(@Nullable LocalTime time) {
        if (time == null) {
            throw VALUE_MISSING.refusal(summary.isBlank() ? workKind : summary);
        }
        return time;
    }

    /** Whether nothing was typed, so that it need not be kept. */
    boolean isBlank() {
        return summary.isBlank() && !record.isTold();
    }

    public RecordInput getRecord() {
        return record;
    }

    public @Nullable LocalTime getStartsAt() {
        return startsAt;
    }

    public void setStartsAt(@Nullable LocalTime startsAt) {
        this.startsAt = startsAt;
    }

    public @Nullable LocalTime getEndsAt() {
        return endsAt;
    }

    public void setEndsAt(@Nullable LocalTime endsAt) {
        this.endsAt = endsAt;
    }

    public WorkKind getWorkKind() {
        return workKind;
    }

    public void setWorkKind(WorkKind workKind) {
        this.workKind = workKind;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    public int getPersonTimes() {
        return personTimes;
    }

    public void setPersonTimes(int personTimes) {
        this.personTimes = personTimes;
    }
}

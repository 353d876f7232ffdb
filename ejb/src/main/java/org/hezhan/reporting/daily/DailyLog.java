package org.hezhan.reporting.daily;

import static org.hezhan.reporting.daily.DailyReason.DAY_IN_FUTURE;
import static org.hezhan.reporting.daily.DailyReason.DAY_IS_FIXED;
import static org.hezhan.reporting.daily.DailyReason.ENTRIES_OVERLAP;
import static org.hezhan.reporting.daily.DailyReason.ENTRY_MISSING;
import static org.hezhan.reporting.daily.DailyReason.TOO_MANY_ENTRIES;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hezhan.identity.Actor;
import org.hezhan.reporting.Report;
import org.hezhan.shared.ClockProducer;
import org.hezhan.shared.Personal;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.DynamicUpdate;

/**
 * One worker's account of one day (逐日记载). It is the worker's until it is submitted; with its approval the day's service
 * records are facts. What others compute from it is never typed again.
 */
@Entity
@DynamicUpdate
@Table(name = "daily_log")
public class DailyLog extends Report {

    private static final int MOST_ENTRIES = 60;

    @Column(name = "account_id", updatable = false)
    private UUID account;

    @Column(name = "log_date", updatable = false)
    private LocalDate day;

    @Enumerated(EnumType.STRING)
    private Attendance attendance;

    @Personal
    @Convert(converter = LogEntries.class)
    @ColumnTransformer(write = "?::json")
    private List<KeptEntry> entries;

    private int minutes;

    @Column(name = "street_task_min")
    private int streetTaskMinutes;

    @Personal
    private String problems;

    @Column(name = "help_needed")
    @Personal
    private String helpNeeded;

    @Column(name = "tomorrow_plan")
    @Personal
    private String tomorrowPlan;

    @Personal
    private String reflection;

    protected DailyLog() {}

    private DailyLog(UUID id, DailyDraft draft, UUID account) {
        super(id, draft.stationId());
        this.account = account;
        this.day = draft.day();
        this.attendance = draft.attendance();
        this.entries = List.of();
        this.problems = "";
        this.helpNeeded = "";
        this.tomorrowPlan = "";
        this.reflection = "";
    }

    static DailyLog open(UUID id, DailyDraft draft, Actor by, Instant now) {
        if (draft.day().isAfter(LocalDate.ofInstant(now, ClockProducer.CHINA))) {
            throw DAY_IN_FUTURE.refusal(draft.day());
        }
        return new DailyLog(id, draft, by.account());
    }

    /** Takes the worker's words; what is missing may be missing until the log is submitted. */
    void write(DailyDraft draft) {
        mustBeWithAuthor();
        if (!draft.day().equals(day) || !draft.stationId().equals(stationId())) {
            throw DAY_IS_FIXED.refusal(day);
        }
        if (draft.entries().size() > MOST_ENTRIES) {
            throw TOO_MANY_ENTRIES.refusal(MOST_ENTRIES);
        }
        draft.entries().forEach(LogEntry::mustEndAfterItStarts);
        attendance = draft.attendance();
        entries = KeptEntry.of(draft);
        minutes = draft.entries().stream().mapToInt(LogEntry::minutes).sum();
        streetTaskMinutes = draft.entries().stream()
                .filter(entry -> entry.workKind() == WorkKind.STREET_TASK)
                .mapToInt(LogEntry::minutes)
                .sum();
        problems = draft.problems().strip();
        helpNeeded = draft.helpNeeded().strip();
        tomorrowPlan = draft.tomorrowPlan().strip();
        reflection = draft.reflection().strip();
    }

    @Override
    protected void submit(Actor by, Instant at) {
        if (entries.isEmpty() && attendance != Attendance.LEAVE) {
            throw ENTRY_MISSING.refusal();
        }
        var told = entries.stream().map(KeptEntry::told).toList();
        told.forEach(LogEntry::mustBeComplete);
        for (var i = 1; i < told.size(); i++) {
            var before = told.get(i - 1);
            var entry = told.get(i);
            if (entry.startsAt().isBefore(before.endsAt())) {
                throw ENTRIES_OVERLAP.refusal(before.startsAt(), before.endsAt(), entry.startsAt(), entry.endsAt());
            }
        }
        super.submit(by, at);
    }

    @Override
    protected void sendBack(Actor by, Instant at, String remark) {
        super.sendBack(by, at, remark);
    }

    @Override
    protected void approve(Actor by, Instant at) {
        super.approve(by, at);
    }

    public UUID account() {
        return account;
    }

    public LocalDate day() {
        return day;
    }

    /** With the approval of a day its facts stand. */
    public record Approved(UUID log, UUID station, UUID account, LocalDate day) {}
}

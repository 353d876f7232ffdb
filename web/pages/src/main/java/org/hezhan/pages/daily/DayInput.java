package org.hezhan.pages.daily;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.hezhan.casework.ServiceRecordRow;
import org.hezhan.reporting.daily.Attendance;
import org.hezhan.reporting.daily.DailyDraft;
import org.hezhan.reporting.daily.DailyLogBoard;
import org.hezhan.reporting.daily.LogEntry;

/** A day as it is being typed (日志填写). */
public class DayInput implements Serializable {

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private Attendance attendance = Attendance.ON_DUTY;
    private final List<EntryInput> entries = new ArrayList<>();
    private String problems = "";
    private String helpNeeded = "";
    private String tomorrowPlan = "";
    private String reflection = "";

    static DayInput of(DailyLogBoard.Detail log, List<ServiceRecordRow> records, Supplier<UUID> ids) {
        var input = new DayInput();
        input.attendance = log.row().attendance();
        input.problems = log.problems();
        input.helpNeeded = log.helpNeeded();
        input.tomorrowPlan = log.tomorrowPlan();
        input.reflection = log.reflection();
        log.entries().forEach(entry -> input.entries.add(new EntryInput(entry, record(entry, records, ids))));
        return input;
    }

    private static RecordInput record(LogEntry entry, List<ServiceRecordRow> records, Supplier<UUID> ids) {
        return records.stream()
                .filter(record -> record.id().equals(entry.record()))
                .findFirst()
                .map(RecordInput::new)
                .orElseGet(() -> new RecordInput(ids.get()));
    }

    void add(UUID recordId) {
        var last = entries.isEmpty() ? null : entries.getLast().getEndsAt();
        entries.add(new EntryInput(recordId, last == null ? MORNING : last));
    }

    DailyDraft draft(UUID station, LocalDate day) {
        var told = attendance == Attendance.LEAVE
                ? List.<EntryInput>of()
                : entries.stream().filter(entry -> !entry.isBlank()).toList();
        var records = told.stream()
                .filter(entry -> entry.getRecord().isTold())
                .map(entry -> entry.getRecord()
                        .draft(entry.entry().startsAt(), entry.entry().endsAt()))
                .toList();
        return new DailyDraft(
                station,
                day,
                attendance,
                told.stream().map(EntryInput::entry).toList(),
                records,
                problems.strip(),
                helpNeeded.strip(),
                tomorrowPlan.strip(),
                reflection.strip());
    }

    public boolean isOnLeave() {
        return attendance == Attendance.LEAVE;
    }

    public int getMinutes() {
        return entries.stream()
                .filter(entry -> entry.getStartsAt() != null && entry.getEndsAt() != null)
                .mapToInt(entry -> Math.max(0, (int) java.time.Duration.between(
                                Objects.requireNonNull(entry.getStartsAt()), Objects.requireNonNull(entry.getEndsAt()))
                        .toMinutes()))
                .sum();
    }

    public List<EntryInput> getEntries() {
        return entries;
    }

    public Attendance getAttendance() {
        return attendance;
    }

    public void setAttendance(Attendance attendance) {
        this.attendance = attendance;
    }

    public String getProblems() {
        return problems;
    }

    public void setProblems(String problems) {
        this.problems = problems;
    }

    public String getHelpNeeded() {
        return helpNeeded;
    }

    public void setHelpNeeded(String helpNeeded) {
        this.helpNeeded = helpNeeded;
    }

    public String getTomorrowPlan() {
        return tomorrowPlan;
    }

    public void setTomorrowPlan(String tomorrowPlan) {
        this.tomorrowPlan = tomorrowPlan;
    }

    public String getReflection() {
        return reflection;
    }

    public void setReflection(String reflection) {
        this.reflection = reflection;
    }
}

package org.hezhan.demo.story;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hezhan.casework.RecordDraft;
import org.hezhan.indicator.WorkTime;
import org.hezhan.reporting.daily.Attendance;
import org.hezhan.reporting.daily.DailyDraft;
import org.hezhan.reporting.daily.LogEntry;
import org.hezhan.reporting.daily.WorkKind;
import org.hezhan.shared.ClockProducer;

/** Puts what is due into the hours of a day, and tells the log of it (排日程、写日志). No two things share a minute. */
final class Planner {

    private static final int MORNING = 8 * 60 + 30;
    private static final int NOON = 12 * 60;
    private static final int AFTERNOON = 13 * 60 + 30;
    private static final int EVENING = 17 * 60 + 30;
    private static final int SHORTEST_GAP = 20;
    private static final int LONGEST_TASK = 100;

    private final UUID station;
    private final Map<String, Shape> shapes;
    private final Courses courses;
    private final Scribe scribe;
    private final Office office;
    private final Chance chance;

    Planner(UUID station, Map<String, Shape> shapes, Courses courses, Scribe scribe, Office office, Chance chance) {
        this.station = station;
        this.shapes = shapes;
        this.courses = courses;
        this.scribe = scribe;
        this.office = office;
        this.chance = chance;
    }

    /** A working day from half past eight to half past five. */
    DailyDraft workday(Workload workload, LocalDate day, Set<String> visited) {
        var budget = chance.between(290, 415);
        var sheet = new Sheet(workload, day, visited, budget);
        sheet.fill(MORNING, NOON, chance.percent(55), false);
        sheet.fill(AFTERNOON, EVENING, false, chance.percent(45));
        return sheet.draft(sheet.attendance());
    }

    /** A Saturday on which something is held; nothing else is done. */
    DailyDraft saturday(Workload workload, Job job, LocalDate day, Set<String> visited) {
        var sheet = new Sheet(workload, day, visited, EVENING);
        var start = chance.percent(60) ? 9 * 60 : 14 * 60 + 30;
        sheet.place(job, start, start + shape(job).minutes(chance));
        return sheet.draft(Attendance.OVERTIME);
    }

    Shape shape(Job job) {
        return Objects.requireNonNull(shapes.get(Courses.firstStep(job)), job.indicator());
    }

    /** One day of one worker while it is filled. */
    private final class Sheet {

        private final Workload workload;
        private final LocalDate day;
        private final Set<String> visited;
        private final List<LogEntry> entries = new ArrayList<>();
        private final List<RecordDraft> records = new ArrayList<>();
        private int budget;

        private Sheet(Workload workload, LocalDate day, Set<String> visited, int budget) {
            this.workload = workload;
            this.day = day;
            this.visited = visited;
            this.budget = budget;
        }

        private void fill(int from, int to, boolean opens, boolean closes) {
            var start = from;
            if (opens) {
                start = from + 5 * chance.between(4, 6);
                entries.add(office.morning(day, from, start));
            }
            var end = closes ? to - 5 * chance.between(5, 8) : to;
            for (var job : workload.due(day)) {
                var minutes = shape(job).minutes(chance);
                if (minutes <= budget && start + minutes <= end) {
                    start = perhapsIdle(start, end - minutes);
                    place(job, start, start + minutes);
                    budget -= minutes;
                    start += minutes + 5 * chance.between(0, 2);
                }
            }
            fillUp(start, end);
            if (closes) {
                entries.add(office.closing(day, end, to));
            }
        }

        /** Now and then something small comes between. */
        private int perhapsIdle(int start, int latest) {
            var gap = 5 * chance.between(4, 8);
            if (start + gap > latest || !chance.percent(18)) {
                return start;
            }
            entries.add(office.any(day, start, start + gap));
            return start + gap;
        }

        private void fillUp(int from, int end) {
            var start = from;
            while (end - start >= SHORTEST_GAP) {
                var stop = end - start > LONGEST_TASK ? start + 5 * chance.between(8, 15) : end;
                entries.add(office.any(day, start, stop));
                start = stop;
            }
        }

        private void place(Job job, int start, int end) {
            var begun = courses.begun(job);
            var id = chance.id(instant(end));
            var written = scribe.write(begun, shape(begun), day, new WorkTime(start, end), id, visited);
            entries.add(written.entry());
            records.add(written.record());
            workload.done(job);
            written.next().forEach(workload::add);
        }

        private Instant instant(int minutes) {
            return day.atStartOfDay(ClockProducer.CHINA).plusMinutes(minutes).toInstant();
        }

        private Attendance attendance() {
            var visits = minutes(WorkKind.VISIT);
            if (minutes(WorkKind.TRAINING) >= 150) {
                return Attendance.TRAINING;
            }
            return visits > 200 && chance.percent(60) ? Attendance.OUTSIDE : Attendance.ON_DUTY;
        }

        private int minutes(WorkKind kind) {
            return entries.stream()
                    .filter(entry -> entry.workKind() == kind)
                    .mapToInt(LogEntry::minutes)
                    .sum();
        }

        private DailyDraft draft(Attendance attendance) {
            return new DailyDraft(
                    station,
                    day,
                    attendance,
                    entries,
                    records,
                    office.perhaps(11, "problem", day),
                    office.perhaps(3, "help", day),
                    office.perhaps(86, "plan", day),
                    office.perhaps(22, "reflection", day));
        }
    }
}

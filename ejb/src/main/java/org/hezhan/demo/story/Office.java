package org.hezhan.demo.story;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hezhan.reporting.daily.LogEntry;
import org.hezhan.reporting.daily.WorkKind;

/** What fills a day besides service: papers, meetings, what the street asks for (站务), and the words of a log's end. */
final class Office {

    private static final int LONGEST_SUMMARY = 200;
    private static final int LONGEST_TEXT = 280;
    private static final List<WorkKind> QUIET = List.of(
            WorkKind.ADMIN,
            WorkKind.ADMIN,
            WorkKind.ADMIN,
            WorkKind.RESOURCE,
            WorkKind.PUBLICITY,
            WorkKind.TRAINING,
            WorkKind.SUPERVISION);

    /** Who gathers from the stations what the district asks for does not run a street's errands. */
    private static final Set<WorkKind> GUIDING = Set.of(WorkKind.SUPERVISION, WorkKind.TRAINING, WorkKind.MEETING);

    private final Setting setting;
    private final boolean platform;
    private final int streetShare;
    private final Chance chance;

    /** @param streetShare how much of the time besides service goes to what the street asks for, in percent */
    Office(Setting setting, boolean platform, int streetShare, Chance chance) {
        this.setting = setting;
        this.platform = platform;
        this.streetShare = streetShare;
        this.chance = chance;
    }

    LogEntry morning(LocalDate day, int start, int end) {
        return entry(WorkKind.ADMIN, "morning", day, start, end);
    }

    LogEntry closing(LocalDate day, int start, int end) {
        return entry(WorkKind.ADMIN, "close", day, start, end);
    }

    LogEntry any(LocalDate day, int start, int end) {
        var kind = kind(day);
        var group = platform && GUIDING.contains(kind) && chance.percent(60) ? "sum.GUIDE" : "sum." + kind;
        return entry(kind, group, day, start, end);
    }

    private WorkKind kind(LocalDate day) {
        if (chance.percent(day.getDayOfWeek() == DayOfWeek.MONDAY ? 30 : 12)) {
            return WorkKind.MEETING;
        }
        if (platform) {
            return chance.percent(45) ? WorkKind.SUPERVISION : chance.of(QUIET);
        }
        return chance.percent(streetShare) ? WorkKind.STREET_TASK : chance.of(QUIET);
    }

    private LogEntry entry(WorkKind kind, String group, LocalDate day, int start, int end) {
        var summary = setting.teller().fresh(group, setting.on(day), LONGEST_SUMMARY);
        return new LogEntry(Scribe.at(start), Scribe.at(end), kind, summary, 0, null);
    }

    /** A text that is written now and then: told with that chance, else nothing. */
    String perhaps(double percent, String group, LocalDate day) {
        return chance.percent(percent) ? text(group, day) : "";
    }

    String text(String group, LocalDate day) {
        return setting.teller().fresh(group, setting.on(day), LONGEST_TEXT);
    }

    Map<String, String> facts(LocalDate day) {
        return setting.on(day);
    }

    String text(String group, LocalDate day, Map<String, String> more) {
        var facts = setting.on(day);
        facts.putAll(more);
        return setting.teller().fresh(group, facts, LONGEST_TEXT);
    }
}

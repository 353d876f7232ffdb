package org.hezhan.demo.story;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hezhan.indicator.Indicators;
import org.hezhan.workdays.WorkCalendar;

/** What has its own days in the year (年度节点): the briefing of a month, surveys, reports, what is brought up to stand by itself. */
final class Agenda {

    private static final int BRIEFS_OF_A_YEAR = 12;
    private static final List<Integer> SURVEY_MONTHS = List.of(3, 5, 6, 9, 11, 12);

    private final Map<String, Long> targets;
    private final double pace;
    private final WorkCalendar calendar;
    private final Chance chance;

    Agenda(Map<String, Long> targets, double pace, WorkCalendar calendar, Chance chance) {
        this.targets = targets;
        this.pace = pace;
        this.calendar = calendar;
        this.chance = chance;
    }

    /** What falls to the whole station, by whoever heads it. */
    List<Job> ofStation(int year) {
        var jobs = new ArrayList<Job>();
        for (var month = 1; month <= 12; month++) {
            if (chance.percent(100.0 * wanted("BRIEF") / BRIEFS_OF_A_YEAR * Math.min(1, pace + 0.05))) {
                jobs.add(Job.of(
                        "BRIEF", calendar.orBefore(YearMonth.of(year, month).atDay(25))));
            }
        }
        if (targets.containsKey("SATISFACTION")) {
            SURVEY_MONTHS.forEach(month -> jobs.add(Job.of("SATISFACTION", day(year, month, month))));
        }
        spread(jobs, "SURVEY", year, 2, 4);
        spread(jobs, "ORG_INCUBATE", year, 5, 10);
        spread(jobs, "CASE_STUDY", year, 4, 11);
        return jobs;
    }

    private void spread(List<Job> jobs, String indicator, int year, int first, int last) {
        for (var left = wanted(indicator); left > 0; left--) {
            if (chance.percent(95 * pace)) {
                jobs.add(Job.of(indicator, day(year, first, last)));
            }
        }
    }

    private long wanted(String indicator) {
        return Math.ceilDiv(
                targets.getOrDefault(indicator, 0L), Indicators.of(indicator).scale());
    }

    private LocalDate day(int year, int first, int last) {
        return calendar.orNext(LocalDate.of(year, chance.between(first, last), chance.between(3, 26)));
    }
}

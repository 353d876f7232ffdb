package org.hezhan.demo.story;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.hezhan.workdays.WorkCalendar;

/** Leaves work on every desk when the story ends (收尾): the last logs, weeks and months stop half way, each station elsewhere. */
final class Ending {

    private final int ordinal;
    private final WorkCalendar calendar;
    private final LocalDate until;
    private final LocalDate lastWorkday;
    private final LocalDate dayBefore;

    Ending(int ordinal, LocalDate until, WorkCalendar calendar) {
        this.ordinal = ordinal;
        this.calendar = calendar;
        this.until = until;
        this.lastWorkday = calendar.orBefore(until);
        this.dayBefore = calendar.orBefore(lastWorkday.minusDays(1));
    }

    Fate ofLog(LocalDate day, boolean ofHead) {
        if (day.isBefore(dayBefore)) {
            return Fate.WHOLE;
        }
        var turn = ordinal % 3;
        if (ofHead) {
            return day.equals(dayBefore) && turn == 2 ? Fate.WHOLE : Fate.WAITING;
        }
        if (day.isAfter(dayBefore)) {
            return turn == 0 ? Fate.WAITING : turn == 1 ? Fate.RETURNED : Fate.UNSENT;
        }
        return turn == 0 ? Fate.RETURNED : Fate.WAITING;
    }

    Fate ofWeek(LocalDate monday) {
        var latest = until.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        if (calendar.orBefore(latest.plusDays(6)).isAfter(until)) {
            latest = latest.minusWeeks(1);
        }
        if (monday.equals(latest)) {
            return ordinal % 3 == 0 ? Fate.WAITING : ordinal % 3 == 1 ? Fate.UNSENT : Fate.APPROVED;
        }
        return monday.equals(latest.minusWeeks(1)) && ordinal % 2 == 0 ? Fate.APPROVED : Fate.WHOLE;
    }

    Fate ofMonth(LocalDate first) {
        var latest = until.withDayOfMonth(1);
        if (calendar.orBefore(until.with(TemporalAdjusters.lastDayOfMonth())).isAfter(until)) {
            latest = latest.minusMonths(1);
        }
        if (!first.equals(latest)) {
            return Fate.WHOLE;
        }
        return ordinal % 4 == 0 ? Fate.COMMENTED : ordinal % 4 == 1 ? Fate.APPROVED : Fate.WHOLE;
    }
}

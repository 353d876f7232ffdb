package org.hezhan.demo.story;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.hezhan.shared.ClockProducer;
import org.hezhan.workdays.WorkCalendar;

/** At what time of which day people get round to things (办理时刻). */
record Hours(WorkCalendar calendar, Chance chance) {

    static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(ClockProducer.CHINA).toInstant();
    }

    static LocalDate dayOf(Instant at) {
        return LocalDate.ofInstant(at, ClockProducer.CHINA);
    }

    /** So many minutes before or, if negative, after a time of the day; somewhere between the two. */
    Instant before(LocalDate day, LocalTime time, int most, int least) {
        return at(day, time).minusSeconds(60L * chance.between(least, most) + chance.between(0, 59));
    }

    /** During office hours so many working days after the day. */
    Instant office(LocalDate day, int workdaysLater) {
        var when = calendar.plus(day, workdaysLater);
        var morning = chance.percent(60);
        var time = LocalTime.of(morning ? 8 : 14, 40).plusMinutes(chance.between(0, morning ? 170 : 160));
        return at(when, time.plusSeconds(chance.between(0, 59)));
    }

    /** Later the same day, from so many minutes on. */
    Instant soon(Instant at, int leastMinutes, int mostMinutes) {
        return at.plusSeconds(60L * chance.between(leastMinutes, mostMinutes) + chance.between(1, 59));
    }
}

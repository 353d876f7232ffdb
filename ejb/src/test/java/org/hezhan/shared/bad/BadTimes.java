package org.hezhan.shared.bad;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Date;

/** Knows every way around the clock that it should have been given. */
@SuppressWarnings({"unused", "JavaUtilDate", "JavaTimeDefaultTimeZone", "TimeZoneUsage"})
public class BadTimes {

    Instant instant() {
        return Instant.now();
    }

    LocalDate day() {
        return LocalDate.now();
    }

    LocalDate dayElsewhere() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai"));
    }

    YearMonth month() {
        return YearMonth.now();
    }

    Clock clock() {
        return Clock.systemUTC();
    }

    Date date() {
        return new Date();
    }

    long millis() {
        return System.currentTimeMillis();
    }
}

package org.hezhan.pages.show;

import static org.hezhan.shared.SharedReason.VALUE_NOT_UNDERSTOOD;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

/** Reads days and months as addresses and fields write them (日期的读法); a year that no programme can have is not understood. */
public final class Written {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private Written() {}

    public static LocalDate day(String text) {
        try {
            var day = LocalDate.parse(text.strip());
            check(day.getYear(), text);
            return day;
        } catch (DateTimeException e) {
            throw VALUE_NOT_UNDERSTOOD.refusal(text);
        }
    }

    public static YearMonth month(String text) {
        try {
            var month = YearMonth.parse(text.strip());
            check(month.getYear(), text);
            return month;
        } catch (DateTimeException e) {
            throw VALUE_NOT_UNDERSTOOD.refusal(text);
        }
    }

    private static void check(int year, String text) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw VALUE_NOT_UNDERSTOOD.refusal(text);
        }
    }
}

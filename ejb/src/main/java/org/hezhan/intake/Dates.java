package org.hezhan.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** Days as people type them: 2026-03-31, 2026/3/31, 2026.3.31 or with the Chinese words for year, month and day. */
final class Dates {

    private static final Pattern DAY = Pattern.compile("(\\d{4})[-/.\u5E74](\\d{1,2})[-/.\u6708](\\d{1,2})\u65E5?");

    private Dates() {}

    static LocalDate parse(String text) {
        var day = DAY.matcher(text);
        if (!day.matches()) {
            throw new DateTimeException(text);
        }
        return LocalDate.of(
                Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(3)));
    }
}

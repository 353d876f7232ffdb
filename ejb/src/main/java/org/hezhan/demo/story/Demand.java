package org.hezhan.demo.story;

import java.time.LocalDate;
import java.time.Month;
import java.util.EnumMap;
import java.util.Map;
import org.hezhan.workdays.WorkCalendar;

/**
 * How fast work of one kind falls due (任务到来): a year's amount spread over its working days, fewer in the months of the
 * Spring Festival. What has come due adds up until it makes a whole piece of work.
 */
final class Demand {

    private static final Map<Month, Double> USUAL =
            curve(0.80, 0.75, 1.05, 1.05, 1.08, 1.08, 1.00, 0.95, 1.08, 1.05, 1.08, 1.00);
    private static final Map<Month, Double> EARLY =
            curve(1.90, 1.30, 1.20, 1.10, 1.10, 1.05, 1.00, 1.00, 1.00, 0.90, 0.0, 0.0);

    private final WorkCalendar calendar;
    private final Map<Month, Double> curve;
    private final double perYear;
    private int year;
    private double weight;
    private double credit;

    /** @param early whether it must begin early in the year to be done within it */
    Demand(WorkCalendar calendar, double perYear, boolean early, double credit) {
        this.calendar = calendar;
        this.curve = early ? EARLY : USUAL;
        this.perYear = perYear;
        this.credit = credit;
    }

    /** A working day passes. @return how many pieces of work of that size have come due */
    int passes(LocalDate day, double size) {
        if (day.getYear() != year) {
            year = day.getYear();
            weight = day.withDayOfYear(1)
                    .datesUntil(day.withDayOfYear(1).plusYears(1))
                    .filter(calendar::isWorkday)
                    .mapToDouble(this::share)
                    .sum();
        }
        credit += perYear * share(day) / weight;
        var whole = (int) (credit / size);
        credit -= whole * size;
        return whole;
    }

    private double share(LocalDate day) {
        return curve.getOrDefault(day.getMonth(), 1.0);
    }

    private static Map<Month, Double> curve(double... shares) {
        var curve = new EnumMap<Month, Double>(Month.class);
        for (var month : Month.values()) {
            curve.put(month, shares[month.ordinal()]);
        }
        return curve;
    }
}

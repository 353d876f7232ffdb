package org.hezhan.workdays;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Which days are working days (工作日). The start day of a period is not counted; a period that would end on a day of rest
 * ends on the next working day (《民法典》第二百零一条、第二百零三条).
 */
public final class WorkCalendar {

    private static final int MONDAY_BEFORE_EPOCH = 3;
    private final Map<LocalDate, Boolean> adjusted;
    private final NavigableMap<LocalDate, Integer> shifts;
    private final String version;

    /**
     * @param adjusted the days that differ from their weekday: true where people work
     * @param version names the notices it was made from; a deadline keeps it
     */
    public WorkCalendar(Map<LocalDate, Boolean> adjusted, String version) {
        this.adjusted = Map.copyOf(adjusted);
        this.shifts = shifts(adjusted);
        this.version = version;
    }

    /** How many working days more, or fewer, than weekdays there were from the first notice to each adjusted day. */
    private static NavigableMap<LocalDate, Integer> shifts(Map<LocalDate, Boolean> adjusted) {
        var shifts = new TreeMap<LocalDate, Integer>();
        var sum = 0;
        for (var day : new TreeMap<>(adjusted).entrySet()) {
            sum += (day.getValue() ? 1 : 0) - (isWeekday(day.getKey()) ? 1 : 0);
            shifts.put(day.getKey(), sum);
        }
        return Collections.unmodifiableNavigableMap(shifts);
    }

    public String version() {
        return version;
    }

    public boolean isWorkday(LocalDate day) {
        return adjusted.getOrDefault(day, isWeekday(day));
    }

    private static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    /** The day that lies so many working days after the start, which is not counted itself. */
    public LocalDate plus(LocalDate start, int workdays) {
        var day = start;
        for (var left = workdays; left > 0; ) {
            day = day.plusDays(1);
            if (isWorkday(day)) {
                left--;
            }
        }
        return day;
    }

    /** The day itself when people work on it, else the next working day. */
    public LocalDate orNext(LocalDate day) {
        return isWorkday(day) ? day : plus(day, 1);
    }

    /** The last working day on or before the day. */
    public LocalDate orBefore(LocalDate day) {
        var found = day;
        while (!isWorkday(found)) {
            found = found.minusDays(1);
        }
        return found;
    }

    /** How many working days lie from the one day to the other, both counted. */
    public int between(LocalDate from, LocalDate to) {
        return from.isAfter(to) ? 0 : until(to) - until(from.minusDays(1));
    }

    /** Working days since the Monday before 1970, the day counted too; computed, for boards ask it for every figure. */
    private int until(LocalDate day) {
        var days = day.toEpochDay() + MONDAY_BEFORE_EPOCH;
        var weekdays = Math.floorDiv(days, 7) * 5 + Math.min(Math.floorMod(days, 7) + 1, 5);
        var shift = shifts.floorEntry(day);
        return (int) weekdays + (shift == null ? 0 : shift.getValue());
    }

    /** Whether the year's notice is known. Without it deadlines follow the weekdays alone, and boards say so. */
    public boolean knows(int year) {
        return years().contains(year);
    }

    /** The years from the one day to the other whose notices are missing. */
    public List<Integer> unknownYears(LocalDate from, LocalDate to) {
        return IntStream.rangeClosed(from.getYear(), to.getYear())
                .filter(year -> !knows(year))
                .boxed()
                .toList();
    }

    /** The years whose notices are known. */
    public TreeSet<Integer> years() {
        var years = new TreeSet<Integer>();
        adjusted.keySet().forEach(day -> years.add(day.getYear()));
        return years;
    }
}

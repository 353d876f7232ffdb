package org.hezhan.indicator;

import java.time.LocalTime;
import java.util.regex.Pattern;

/**
 * A stretch of one day (起止时间), to the minute; it may end at 24:00.
 *
 * @param start minutes after midnight
 * @param end minutes after midnight, at most 1,440
 */
public record WorkTime(int start, int end) {

    private static final int DAY = 24 * 60;
    private static final Pattern TIME = Pattern.compile("([01]\\d|2[0-3]):([0-5]\\d)");

    public WorkTime {
        if (start < 0 || end > DAY || start >= end) {
            throw IndicatorReason.TIME_REVERSED.refusal(text(start), text(end));
        }
    }

    /** @throws org.hezhan.shared.Refusal unless both are written HH:MM and the first is earlier */
    public static WorkTime of(String from, String to) {
        return new WorkTime(minutes(from), to.equals("24:00") ? DAY : minutes(to));
    }

    /** An end at midnight is the end of the day. */
    public static WorkTime between(LocalTime from, LocalTime to) {
        var end = to.getHour() * 60 + to.getMinute();
        return new WorkTime(from.getHour() * 60 + from.getMinute(), end == 0 ? DAY : end);
    }

    public int minutes() {
        return end - start;
    }

    public boolean overlaps(WorkTime other) {
        return start < other.end && other.start < end;
    }

    public String from() {
        return text(start);
    }

    public String to() {
        return text(end);
    }

    @Override
    public String toString() {
        return from() + "-" + to();
    }

    private static int minutes(String text) {
        var matcher = TIME.matcher(text);
        if (!matcher.matches()) {
            throw IndicatorReason.TIME_NOT_UNDERSTOOD.refusal(text);
        }
        return Integer.parseInt(matcher.group(1)) * 60 + Integer.parseInt(matcher.group(2));
    }

    private static String text(int minutes) {
        return "%02d:%02d".formatted(minutes / 60, minutes % 60);
    }
}

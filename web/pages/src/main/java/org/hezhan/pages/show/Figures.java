package org.hezhan.pages.show;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAccessor;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.hezhan.shared.ClockProducer;
import org.jspecify.annotations.Nullable;

/** Writes days, times, money and hours as people here read them (数字与日期的写法). */
@Named("show")
@RequestScoped
public class Figures {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final Map<String, DateTimeFormatter> patterns = new HashMap<>();
    private final NumberFormat cents = decimals(2, 2);
    private final NumberFormat tenths = decimals(1, 1);
    private final NumberFormat atMostTenths = decimals(0, 1);
    private final NumberFormat whole = NumberFormat.getIntegerInstance(Locale.ROOT);

    @Inject
    Saying words;

    @Inject
    Clock clock;

    public String day(@Nullable LocalDate day) {
        return day == null ? "" : written(day, "show.day");
    }

    /** A day with its weekday; the year is written only when it is another than this. */
    public String weekday(@Nullable LocalDate day) {
        return day == null ? "" : written(day, isThisYear(day) ? "show.weekday" : "show.weekday-year");
    }

    public String monthDay(LocalDate day) {
        return written(day, "show.month-day");
    }

    public String dayOfWeek(LocalDate day) {
        return DayOfWeek.from(day).getDisplayName(TextStyle.SHORT, words.locale());
    }

    public String month(@Nullable LocalDate day) {
        return day == null ? "" : written(YearMonth.from(day), "show.month");
    }

    /** The ISO week that begins on a Monday. */
    public String week(@Nullable LocalDate monday) {
        return monday == null
                ? ""
                : words.with(
                        "show.week",
                        Integer.toString(monday.get(IsoFields.WEEK_BASED_YEAR)),
                        Integer.toString(monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)));
    }

    public String time(@Nullable Instant at) {
        return at == null ? "" : written(LocalDateTime.ofInstant(at, ClockProducer.CHINA), "show.time");
    }

    /** A time, with its year only when that is another than this. */
    public String shortTime(@Nullable Instant at) {
        if (at == null) {
            return "";
        }
        var local = LocalDateTime.ofInstant(at, ClockProducer.CHINA);
        return written(local, isThisYear(local.toLocalDate()) ? "show.short-time" : "show.time");
    }

    private boolean isThisYear(LocalDate day) {
        return day.getYear() == LocalDate.now(clock).getYear();
    }

    public String clock(@Nullable LocalTime time) {
        return time == null ? "" : CLOCK.format(time);
    }

    public String yuan(long fen) {
        return words.with("show.yuan", cents.format(BigDecimal.valueOf(fen, 2)));
    }

    /** Minutes as hours with one decimal, as 工时 are told. */
    public String hours(long minutes) {
        return words.with("show.hours", tenths.format(minutes / 60.0));
    }

    /** Basis points as per cent. */
    public String share(long basisPoints) {
        return atMostTenths.format(basisPoints / 100.0) + "%";
    }

    public String number(long value) {
        return whole.format(value);
    }

    /** @param pattern the label that holds the pattern of the chosen language */
    private String written(TemporalAccessor when, String pattern) {
        return patterns.computeIfAbsent(pattern, this::formatter).format(when);
    }

    private DateTimeFormatter formatter(String pattern) {
        var locale = words.locale();
        return DateTimeFormatter.ofPattern(Labels.in(locale).getString(pattern), locale);
    }

    /** @param least decimals always written */
    private static NumberFormat decimals(int least, int most) {
        var format = NumberFormat.getNumberInstance(Locale.ROOT);
        format.setMinimumFractionDigits(least);
        format.setMaximumFractionDigits(most);
        return format;
    }
}

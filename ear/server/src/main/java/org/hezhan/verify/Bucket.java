package org.hezhan.verify;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a balance is of: a station's indicator in a month or a week (余额的口径). */
record Bucket(UUID station, String indicator, String grain, LocalDate start) {

    /** The first day after it. */
    LocalDate end() {
        return grain.equals("M") ? start.plusMonths(1) : start.plusWeeks(1);
    }

    /** What comes together in each balance. */
    static Map<Bucket, Amount> sums(Map<Post, Amount> posts) {
        var sums = new HashMap<Bucket, Amount>();
        posts.forEach((post, amount) -> of(post.station(), post.indicator(), post.day())
                .forEach(bucket -> sums.merge(bucket, amount, Amount::and)));
        return sums;
    }

    static List<Bucket> of(UUID station, String indicator, LocalDate day) {
        return List.of(
                new Bucket(station, indicator, "M", day.withDayOfMonth(1)),
                new Bucket(station, indicator, "W", day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))));
    }
}

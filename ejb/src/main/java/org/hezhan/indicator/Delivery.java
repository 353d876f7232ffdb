package org.hezhan.indicator;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One delivery of service (一次服务), as far as counting looks at it.
 *
 * @param people references such as {@code C-00123}, never names; each once
 * @param headcount how many took part; with a roster, as many as it names
 * @param subject the case, group, activity or other thing that it belongs to
 * @param quantity an amount in base units, where the indicator adds up amounts
 */
public record Delivery(
        LocalDate day,
        WorkTime time,
        ParticipantMode mode,
        List<String> people,
        int headcount,
        @Nullable String household,
        @Nullable String subject,
        long quantity,
        Facts facts) {

    public Delivery {
        people = people.stream().distinct().toList();
        headcount = mode == ParticipantMode.ROSTER ? people.size() : headcount;
    }

    public int minutes() {
        return time.minutes();
    }
}

package org.hezhan.roster;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A time in which nobody held a post (岗位空缺), both days counted. What lies beyond the days of grace bears on payment. */
public record Vacancy(LocalDate from, LocalDate to) {

    /** A time in which somebody held it; open while nothing ends it. */
    public record Held(LocalDate from, @Nullable LocalDate to) {}

    public int days() {
        return (int) ChronoUnit.DAYS.between(from, to) + 1;
    }

    public int daysBeyond(int grace) {
        return Math.max(0, days() - grace);
    }

    /** The vacancies of a post from the day on which it was opened up to a day, which is counted. */
    public static List<Vacancy> of(LocalDate openedOn, List<Held> holdings, LocalDate until) {
        var vacancies = new ArrayList<Vacancy>();
        var free = openedOn;
        for (var held :
                holdings.stream().sorted(Comparator.comparing(Held::from)).toList()) {
            if (held.from().isAfter(free) && !free.isAfter(until)) {
                vacancies.add(new Vacancy(free, earlier(held.from().minusDays(1), until)));
            }
            if (held.to() == null) {
                return List.copyOf(vacancies);
            }
            free = held.to().plusDays(1).isAfter(free) ? held.to().plusDays(1) : free;
        }
        if (!free.isAfter(until)) {
            vacancies.add(new Vacancy(free, until));
        }
        return List.copyOf(vacancies);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}

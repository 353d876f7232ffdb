package org.hezhan.kpi;

import java.time.LocalDate;
import java.util.List;

/** The service years of a station (服务年度): each contract's year runs from the day on which the contract starts. */
public record ServiceYears(List<Term> terms) {

    /** The time of one contract. */
    public record Term(LocalDate startsOn, LocalDate endsOn) {}

    /** One service year. */
    public record Year(LocalDate start, LocalDate end) {

        /** The first day of the month in which it starts: balances are kept by the month. */
        LocalDate firstMonth() {
            return start.withDayOfMonth(1);
        }
    }

    public ServiceYears {
        terms = List.copyOf(terms);
    }

    /** The year in which the day lies; without a contract, the calendar year. */
    public Year of(LocalDate day) {
        return terms.stream()
                .filter(term -> !day.isBefore(term.startsOn()) && !day.isAfter(term.endsOn()))
                .findFirst()
                .map(term -> yearOf(term, day))
                .orElseGet(() -> new Year(
                        day.withDayOfYear(1), day.withDayOfYear(1).plusYears(1).minusDays(1)));
    }

    private static Year yearOf(Term term, LocalDate day) {
        var number = term.startsOn().until(day).getYears();
        var end = term.startsOn().plusYears(number + 1L).minusDays(1);
        return new Year(term.startsOn().plusYears(number), end.isAfter(term.endsOn()) ? term.endsOn() : end);
    }
}

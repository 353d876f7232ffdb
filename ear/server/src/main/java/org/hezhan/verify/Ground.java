package org.hezhan.verify;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * By what a district counts (复算依据): the editions of its rules, for each station the terms of its contracts, the latest first, and
 * what was decided before which of them was signed.
 */
record Ground(RuleBooks books, Map<UUID, List<Term>> terms, Sequence sequence) {

    /** The time for which a station is under contract. */
    record Term(UUID contract, LocalDate starts, LocalDate ends) {}

    Ground {
        terms = Map.copyOf(terms);
    }

    /**
     * The first day of the service year: as many years after the contract's first day; else the calendar year's. A contract that
     * was signed only later changes nothing.
     *
     * @param what the record that was approved, or the period that was handed in
     */
    LocalDate yearOf(UUID station, LocalDate day, UUID what) {
        return terms.getOrDefault(station, List.of()).stream()
                .filter(term -> !day.isBefore(term.starts()) && !day.isAfter(term.ends()))
                .filter(term -> sequence.isSignedBefore(term.contract(), what))
                .findFirst()
                .map(term -> term.starts().plusYears(term.starts().until(day).getYears()))
                .orElse(day.withDayOfYear(1));
    }
}

package org.hezhan.indicator;

import static org.hezhan.indicator.IndicatorReason.AMOUNT_MISSING;
import static org.hezhan.indicator.IndicatorReason.AMOUNT_TOO_LARGE;
import static org.hezhan.indicator.IndicatorReason.FACT_MISSING;
import static org.hezhan.indicator.IndicatorReason.FACT_NOT_OF_INDICATOR;
import static org.hezhan.indicator.IndicatorReason.HEADCOUNT_NEGATIVE;
import static org.hezhan.indicator.IndicatorReason.HEADCOUNT_TOO_LARGE;
import static org.hezhan.indicator.IndicatorReason.HOUSEHOLD_MISSING;
import static org.hezhan.indicator.IndicatorReason.INDICATOR_COMPUTED;
import static org.hezhan.indicator.IndicatorReason.PEOPLE_MISSING;
import static org.hezhan.indicator.IndicatorReason.RATE_ABOVE_WHOLE;
import static org.hezhan.indicator.IndicatorReason.REFERENCE_MALFORMED;
import static org.hezhan.indicator.IndicatorReason.SUBJECT_MISSING;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a record of an indicator must tell before it can be written at all (填报要求); whether it counts is another matter. */
public record EntryForm(Indicator indicator) {

    private static final Pattern REFERENCE = Pattern.compile("[A-Z]{1,3}-[0-9A-Z-]{1,24}");

    private static final int MOST_PEOPLE = 100_000;
    private static final long MOST_FEN = 100_000_000_000L;

    public boolean needsPeople() {
        return indicator.unit() == Unit.PERSON;
    }

    public boolean needsHousehold() {
        return indicator.unit() == Unit.HOUSEHOLD || indicator.unit() == Unit.HOUSEHOLD_TOPIC;
    }

    public boolean needsSubject() {
        return indicator.unit() == Unit.SUBJECT;
    }

    public boolean needsAmount() {
        return indicator.measure() == Measure.AMOUNT;
    }

    /** @throws org.hezhan.shared.Refusal when something is missing or malformed */
    public void check(Delivery delivery) {
        if (!indicator.entered()) {
            throw INDICATOR_COMPUTED.refusal(indicator.code());
        }
        checkPeople(delivery);
        checkReferences(delivery);
        checkFacts(delivery);
        if (needsAmount() && delivery.quantity() <= 0) {
            throw AMOUNT_MISSING.refusal(indicator.code());
        }
        if (delivery.quantity() < 0 || delivery.quantity() > MOST_FEN) {
            throw AMOUNT_TOO_LARGE.refusal();
        }
    }

    private void checkPeople(Delivery delivery) {
        var roster = delivery.mode() == ParticipantMode.ROSTER;
        if (roster && delivery.people().isEmpty() || needsPeople() && !roster) {
            throw PEOPLE_MISSING.refusal(indicator.code());
        }
        if (delivery.headcount() < 0) {
            throw HEADCOUNT_NEGATIVE.refusal();
        }
        if (delivery.headcount() > MOST_PEOPLE) {
            throw HEADCOUNT_TOO_LARGE.refusal(MOST_PEOPLE);
        }
    }

    private void checkReferences(Delivery delivery) {
        if (needsHousehold() && delivery.household() == null) {
            throw HOUSEHOLD_MISSING.refusal(indicator.code());
        }
        if (needsSubject() && delivery.subject() == null) {
            throw SUBJECT_MISSING.refusal(indicator.code());
        }
        delivery.people().forEach(person -> reference(person, indicator.peoplePrefix()));
        reference(delivery.household(), "H");
        reference(delivery.subject(), indicator.subjectPrefix());
    }

    private void checkFacts(Delivery delivery) {
        for (var fact : delivery.facts().values().keySet()) {
            if (!indicator.facts().containsKey(fact)) {
                throw FACT_NOT_OF_INDICATOR.refusal(fact, indicator.code());
            }
        }
        indicator.facts().forEach((fact, must) -> {
            if (must && !delivery.facts().has(fact)) {
                throw FACT_MISSING.refusal(fact, indicator.code());
            }
        });
        if (delivery.facts().number(Fact.SATISFIED) > delivery.facts().number(Fact.VALID)) {
            throw RATE_ABOVE_WHOLE.refusal();
        }
    }

    private static void reference(@Nullable String reference, String prefix) {
        if (reference != null
                && (!REFERENCE.matcher(reference).matches()
                        || !prefix.isEmpty() && !reference.startsWith(prefix + "-"))) {
            throw REFERENCE_MALFORMED.refusal(reference, prefix.isEmpty() ? "X" : prefix);
        }
    }
}

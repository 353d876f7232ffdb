package org.hezhan.demo.story;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is particular to one piece of work (细节).
 *
 * @param facts what its texts know
 * @param variant the ending of its groups of phrases, such as {@code .UNMET}, or empty
 */
record Particular(
        Map<String, String> facts,
        String variant,
        List<String> people,
        int headcount,
        @Nullable String household,
        @Nullable String subject,
        long quantity,
        List<Job> next) {

    Particular(Map<String, String> facts, List<String> people) {
        this(facts, "", people, people.size(), null, null, 0, List.of());
    }

    Particular variant(String other) {
        return new Particular(facts, other, people, headcount, household, subject, quantity, next);
    }

    Particular people(int many) {
        return new Particular(facts, variant, people, many, household, subject, quantity, next);
    }

    Particular of(@Nullable String itsHousehold, @Nullable String itsSubject) {
        return new Particular(facts, variant, people, headcount, itsHousehold, itsSubject, quantity, next);
    }

    Particular worth(long amount) {
        return new Particular(facts, variant, people, headcount, household, subject, amount, next);
    }

    Particular then(List<Job> jobs) {
        return new Particular(facts, variant, people, headcount, household, subject, quantity, jobs);
    }
}

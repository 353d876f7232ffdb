package org.hezhan.demo.story;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that is to be done (待做).
 *
 * @param due from when on; what is due longest comes first
 * @param course what it is a step of, if it is one
 */
record Job(String indicator, LocalDate due, @Nullable Course course) {

    static Job of(String indicator, LocalDate due) {
        return new Job(indicator, due, null);
    }

    static Job step(String indicator, LocalDate due, Course course) {
        return new Job(indicator, due, course);
    }
}

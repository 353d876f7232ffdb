package org.hezhan.demo.story;

import java.util.HashMap;
import java.util.Map;
import org.hezhan.indicator.Indicators;

/** Numbers the cases, groups, activities and papers of a station (编号), each kind by itself. */
final class Subjects {

    private static final int NUMBERS_OF_A_STATION = 1_000;

    private final int ordinal;
    private final Map<String, Integer> last = new HashMap<>();

    Subjects(int ordinal) {
        this.ordinal = ordinal;
    }

    String next(String indicator) {
        var prefix = Indicators.of(indicator).subjectPrefix();
        var kind = prefix.isEmpty() ? "X" : prefix;
        return "%s-%05d".formatted(kind, ordinal * NUMBERS_OF_A_STATION + last.merge(kind, 1, Integer::sum));
    }
}

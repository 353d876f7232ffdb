package org.hezhan.kpi;

import java.time.LocalDate;

/**
 * What counts once (去重单位): a household in a day, a person ever, a case.
 *
 * @param key the reference of the unit, such as {@code H-00031}
 * @param spanStart the first day of the span within which it counts once
 */
record UnitKey(String indicator, String key, LocalDate spanStart) {

    /** The start of the span that never ends. */
    static final LocalDate EVER = LocalDate.EPOCH;
}

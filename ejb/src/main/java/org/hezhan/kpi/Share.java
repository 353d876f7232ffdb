package org.hezhan.kpi;

import java.time.LocalDate;
import java.util.Optional;
import org.hezhan.casework.ServiceFact;
import org.jspecify.annotations.Nullable;

/**
 * What one record brings to one indicator (计数份额).
 *
 * @param unit the unit it speaks for, or nothing where every record counts by itself
 * @param basis the denominator of a rate
 * @param until the last day for which a stock is claimed
 */
record Share(
        String indicator,
        @Nullable UnitKey unit,
        long quantity,
        long basis,
        @Nullable LocalDate until) {

    static Share alone(String indicator, long quantity, long basis) {
        return new Share(indicator, null, quantity, basis, null);
    }

    static Share of(UnitKey unit, long quantity) {
        return new Share(unit.indicator(), unit, quantity, 0, null);
    }

    Optional<UnitRow> claim(ServiceFact fact) {
        return Optional.ofNullable(unit)
                .map(key -> UnitRow.claim(key, fact.id(), fact.delivery().day(), quantity, until));
    }
}

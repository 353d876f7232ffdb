package org.hezhan.kpi;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One record's claim to a unit (单位明细), with what it bears of the count now.
 *
 * @param until the last day for which it claims a stock; nothing else has one
 * @param endsOn the day on which what it bears of a stock falls away
 */
record UnitRow(
        UnitKey unit,
        UUID record,
        LocalDate day,
        long quantity,
        @Nullable LocalDate until,
        long counted,
        @Nullable LocalDate endsOn) {

    /** The earliest service bears the count; of one day, the record that was made first. */
    static final Comparator<UnitRow> IN_ORDER =
            Comparator.comparing(UnitRow::day).thenComparing(UnitRow::record, Comparator.comparing(UUID::toString));

    static UnitRow claim(UnitKey unit, UUID record, LocalDate day, long quantity, @Nullable LocalDate until) {
        return new UnitRow(unit, record, day, quantity, until, 0, null);
    }

    UnitRow bearing(long amount) {
        return new UnitRow(unit, record, day, quantity, until, amount, null);
    }

    UnitRow bearing(long amount, LocalDate end) {
        return new UnitRow(unit, record, day, quantity, until, amount, end);
    }

    boolean bearsLike(UnitRow other) {
        return counted == other.counted && java.util.Objects.equals(endsOn, other.endsOn);
    }
}

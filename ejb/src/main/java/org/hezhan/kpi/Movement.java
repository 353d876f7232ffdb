package org.hezhan.kpi;

import java.time.LocalDate;
import java.util.UUID;

/**
 * By how much a figure moves on a day (变动).
 *
 * @param record the record that bears it
 * @param cause the record whose posting or voiding moved it
 */
record Movement(
        UUID record, UUID cause, String indicator, LocalDate day, long quantity, long basis, long people, int records) {

    Movement and(Movement other) {
        return new Movement(
                record,
                cause,
                indicator,
                day,
                quantity + other.quantity,
                basis + other.basis,
                people + other.people,
                records + other.records);
    }

    Movement reversed() {
        return new Movement(record, cause, indicator, day, -quantity, -basis, -people, -records);
    }

    boolean isNothing() {
        return quantity == 0 && basis == 0 && people == 0 && records == 0;
    }
}

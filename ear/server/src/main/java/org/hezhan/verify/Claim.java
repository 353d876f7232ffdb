package org.hezhan.verify;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A record speaks for a unit, such as a household of a day, that counts once however many speak for it (去重单位).
 *
 * @param lapses the first day on which a stock is claimed no more
 */
record Claim(
        Unit unit, ServiceRow row, long quantity, @Nullable LocalDate lapses) {

    /** The earliest service comes first; of one day the record that was made first. */
    static final Comparator<Claim> EARLIEST = Comparator.<Claim, LocalDate>comparing(
                    claim -> claim.row().day())
            .thenComparing(claim -> claim.row().id().toString());

    /** @param since the beginning of the span in which it counts once */
    record Unit(String indicator, String key, LocalDate since) {}

    LocalDate day() {
        return row.day();
    }

    LocalDate lapse() {
        return lapses == null ? day() : lapses;
    }
}

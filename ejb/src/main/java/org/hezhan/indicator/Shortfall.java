package org.hezhan.indicator;

import org.jspecify.annotations.Nullable;

/**
 * Why a delivery does not count (不计原因), kept with the record as text such as {@code CONDITION_UNMET SESSIONS >=6}.
 *
 * @param fact the fact that falls short, if it is one
 * @param needed what would have counted, such as {@code >=6} or {@code 50}
 */
public record Shortfall(ShortfallKind kind, @Nullable Fact fact, String needed) {

    public static Shortfall parse(String text) {
        var parts = text.split(" ", 3);
        return new Shortfall(
                ShortfallKind.valueOf(parts[0]), parts[1].equals("-") ? null : Fact.valueOf(parts[1]), parts[2]);
    }

    @Override
    public String toString() {
        return kind + " " + (fact == null ? "-" : fact) + " " + needed;
    }
}

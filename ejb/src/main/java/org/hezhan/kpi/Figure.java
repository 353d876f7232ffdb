package org.hezhan.kpi;

import java.util.List;

/**
 * What a station or a scope has done of one indicator in some time (指标数), in base units.
 *
 * @param basis the denominator of a rate, else 0
 * @param people person-times (人次)
 * @param records how many approved records fed it
 */
public record Figure(long quantity, long basis, long people, long records) {

    public static final Figure NOTHING = new Figure(0, 0, 0, 0);

    public Figure and(Figure other) {
        return new Figure(
                quantity + other.quantity, basis + other.basis, people + other.people, records + other.records);
    }

    /** Without the person-times and records that fed it. */
    Figure onlyAmounts() {
        return new Figure(quantity, basis, 0, 0);
    }

    Figure without(Figure other) {
        return new Figure(
                quantity - other.quantity, basis - other.basis, people - other.people, records - other.records);
    }

    public static Figure sum(List<Figure> figures) {
        return figures.stream().reduce(NOTHING, Figure::and);
    }

    /** A rate in basis points, or 0 without a basis. */
    public long rateBp() {
        return basis == 0 ? 0 : quantity * 10_000 / basis;
    }
}

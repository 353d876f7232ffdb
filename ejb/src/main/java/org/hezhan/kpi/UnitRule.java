package org.hezhan.kpi;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hezhan.indicator.Catalogue;
import org.hezhan.indicator.Indicator;
import org.hezhan.indicator.Limit;
import org.hezhan.indicator.Span;

/** How the records of one unit share its count among them (单位计数规则). The same records always give the same answer. */
sealed interface UnitRule {

    /** @param ordered the unit's rows, the earliest first */
    List<UnitRow> bear(List<UnitRow> ordered);

    /** The unit counts one, on the day on which so many records speak for it. */
    record Once(long threshold) implements UnitRule {

        @Override
        public List<UnitRow> bear(List<UnitRow> ordered) {
            var rows = new ArrayList<UnitRow>();
            ordered.forEach(row -> rows.add(row.bearing(rows.size() + 1 == threshold ? 1 : 0)));
            return rows;
        }
    }

    /** What lies within so many days after a counted record is the same occasion. */
    record OncePerWindow(long days) implements UnitRule {

        @Override
        public List<UnitRow> bear(List<UnitRow> ordered) {
            var rows = new ArrayList<UnitRow>();
            var mergedUntil = LocalDate.MIN;
            for (var row : ordered) {
                var counts = row.day().isAfter(mergedUntil);
                mergedUntil = counts ? row.day().plusDays(days) : mergedUntil;
                rows.add(row.bearing(counts ? 1 : 0));
            }
            return rows;
        }
    }

    /** Amounts add up to a cap; what comes later finds less room. */
    record Capped(long cap) implements UnitRule {

        @Override
        public List<UnitRow> bear(List<UnitRow> ordered) {
            var rows = new ArrayList<UnitRow>();
            var room = cap;
            for (var row : ordered) {
                var borne = Math.min(row.quantity(), room);
                room -= borne;
                rows.add(row.bearing(borne));
            }
            return rows;
        }
    }

    /** A stock: one while the latest word holds, gone when it lapses. Of one day the word that holds longest stands. */
    record Standing() implements UnitRule {

        @Override
        public List<UnitRow> bear(List<UnitRow> ordered) {
            var rows = new ArrayList<UnitRow>();
            for (var row : ordered) {
                rows.add(speaks(row, ordered) ? standing(row, ordered) : row.bearing(0));
            }
            return rows;
        }

        private static boolean speaks(UnitRow row, List<UnitRow> ordered) {
            return ordered.stream()
                    .filter(other -> other.day().equals(row.day()))
                    .max((one, two) -> lapse(one).equals(lapse(two))
                            ? UnitRow.IN_ORDER.compare(two, one)
                            : lapse(one).compareTo(lapse(two)))
                    .filter(row::equals)
                    .isPresent();
        }

        private static UnitRow standing(UnitRow row, List<UnitRow> ordered) {
            var next = ordered.stream()
                    .map(UnitRow::day)
                    .filter(day -> day.isAfter(row.day()))
                    .findFirst()
                    .orElse(LocalDate.MAX);
            var end = lapse(row).isBefore(next) ? lapse(row) : next;
            return end.isAfter(row.day()) ? row.bearing(1, end) : row.bearing(0);
        }

        private static LocalDate lapse(UnitRow row) {
            return row.until() == null ? row.day() : row.until().plusDays(1);
        }
    }

    static UnitRule of(UnitKey unit, Catalogue catalogue) {
        var indicator = catalogue.of(unit.indicator());
        if (unit.indicator().equals(CountingRule.HOURS)) {
            return new Capped(catalogue.of(CountingRule.sourceOfHours(unit)).hoursOfAllWorkers());
        }
        return of(indicator);
    }

    private static UnitRule of(Indicator indicator) {
        return switch (indicator.measure()) {
            case STOCK -> new Standing();
            case COUNT ->
                indicator.span() == Span.WINDOW
                        ? new OncePerWindow(indicator.limit(Limit.WINDOW_DAYS))
                        : new Once(indicator.limit(Limit.THRESHOLD));
            case MINUTES, AMOUNT, RATE, DERIVED -> new Capped(indicator.limit(Limit.CAP));
        };
    }
}

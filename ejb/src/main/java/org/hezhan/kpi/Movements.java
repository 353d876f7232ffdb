package org.hezhan.kpi;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hezhan.casework.ServiceFact;
import org.hezhan.indicator.Catalogue;
import org.jspecify.annotations.Nullable;

/** Gathers movements, one for each record, cause, indicator and day (变动汇总). */
class Movements {

    private record Place(UUID record, UUID cause, String indicator, LocalDate day) {}

    private final Map<Place, Movement> places = new LinkedHashMap<>();

    void add(Movement movement) {
        places.merge(
                new Place(movement.record(), movement.cause(), movement.indicator(), movement.day()),
                movement,
                Movement::and);
    }

    void add(ServiceFact fact, String indicator, long quantity, long basis, long people, int records) {
        var day = fact.delivery().day();
        add(new Movement(fact.id(), fact.id(), indicator, day, quantity, basis, people, records));
    }

    /** What a claim bears counts on its day; what it bears of a stock falls away on the day it ends. */
    void shift(UnitRow before, UnitRow after, UUID cause, Catalogue catalogue) {
        var indicator = catalogue.of(before.unit().indicator());
        var more = after.counted() - before.counted();
        var people = CountingRule.countsPersonDays(indicator) ? more : 0;
        add(new Movement(before.record(), cause, indicator.code(), before.day(), more, 0, people, 0));
        ends(before, before.endsOn(), cause, before.counted());
        ends(after, after.endsOn(), cause, -after.counted());
    }

    private void ends(UnitRow row, @Nullable LocalDate day, UUID cause, long quantity) {
        if (day != null) {
            add(new Movement(row.record(), cause, row.unit().indicator(), day, quantity, 0, 0, 0));
        }
    }

    /** Only what moves, in the order in which balances are moved. */
    List<Movement> all() {
        return places.values().stream()
                .filter(movement -> !movement.isNothing())
                .sorted(Comparator.comparing(Movement::indicator).thenComparing(Movement::day))
                .toList();
    }
}

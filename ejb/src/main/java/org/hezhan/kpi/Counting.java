package org.hezhan.kpi;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hezhan.casework.ServiceFact;
import org.hezhan.indicator.Catalogue;

/**
 * Works out what moves when records are posted or taken back (过账), from the units that they touch and nothing else.
 *
 * @param added claims that are new
 * @param changed claims that bear something else than before
 * @param movements how the figures move
 */
record Counting(List<UnitRow> added, List<UnitRow> changed, List<Movement> movements) {

    /** @param standing what the units that the facts touch hold already */
    static Counting post(List<ServiceFact> facts, CountingRule rule, Collection<UnitRow> standing) {
        var movements = new Movements();
        var claims = new ArrayList<UnitRow>();
        for (var fact : facts) {
            var shares = rule.sharesOf(fact);
            movements.add(fact, fact.indicator(), 0, 0, rule.personTimes(fact), 1);
            shares.stream()
                    .map(Share::indicator)
                    .filter(code -> !code.equals(fact.indicator()))
                    .distinct()
                    .forEach(code -> movements.add(fact, code, 0, 0, 0, 1));
            shares.stream()
                    .filter(share -> share.unit() == null)
                    .forEach(share -> movements.add(fact, share.indicator(), share.quantity(), share.basis(), 0, 0));
            shares.stream().flatMap(share -> share.claim(fact).stream()).forEach(claims::add);
        }
        var cause = new HashMap<UnitKey, UUID>();
        claims.forEach(claim -> cause.putIfAbsent(claim.unit(), claim.record()));
        var added = new ArrayList<UnitRow>();
        var changed = new ArrayList<UnitRow>();
        var fresh = Map.copyOf(claims.stream().collect(Collectors.toMap(row -> row, UnitRow::record)));
        settle(Stream.concat(standing.stream(), claims.stream()), rule.catalogue())
                .forEach((before, after) -> {
                    var by = fresh.getOrDefault(before, cause.get(before.unit()));
                    movements.shift(before, after, by == null ? before.record() : by, rule.catalogue());
                    if (fresh.containsKey(before)) {
                        added.add(after);
                    } else if (!before.bearsLike(after)) {
                        changed.add(after);
                    }
                });
        return new Counting(added, changed, movements.all());
    }

    /**
     * @param posted everything that was posted for the record so far
     * @param standing what the units that it touched hold without it
     */
    static Counting takeBack(UUID record, List<Movement> posted, Catalogue catalogue, Collection<UnitRow> standing) {
        var movements = new Movements();
        var changed = new ArrayList<UnitRow>();
        posted.forEach(movement -> movements.add(movement.reversed()));
        settle(standing.stream(), catalogue).forEach((before, after) -> {
            movements.shift(before, after, record, catalogue);
            if (!before.bearsLike(after)) {
                changed.add(after);
            }
        });
        return new Counting(List.of(), changed, movements.all());
    }

    /** Each claim as it was, with what it bears when its unit is counted anew. */
    private static Map<UnitRow, UnitRow> settle(Stream<UnitRow> rows, Catalogue catalogue) {
        var settled = new LinkedHashMap<UnitRow, UnitRow>();
        rows.collect(Collectors.groupingBy(UnitRow::unit)).forEach((unit, claims) -> {
            var ordered = claims.stream().sorted(UnitRow.IN_ORDER).toList();
            var borne = UnitRule.of(unit, catalogue).bear(ordered);
            for (var i = 0; i < ordered.size(); i++) {
                settled.put(ordered.get(i), borne.get(i));
            }
        });
        return settled;
    }
}

package org.hezhan.tests.isolation;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What there is in the own district that somebody may not see: other organisations' stations and contracts, and whatever else
 * belongs to a station out of reach. No list, page or workbook that is answered to this person holds an id or a name of it.
 *
 * @param ids of all these things
 * @param names of the stations, contracts and organisations among them
 */
record Beyond(Set<UUID> ids, Set<String> names) {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    /** Under one contract stations are named to each other; so they, and their people, are strange only when all of it is. */
    private static final Set<String> SHARED = Set.of("stations", "accounts");

    private static final Map<Subject, Beyond> KNOWN = new ConcurrentHashMap<>();

    private record Named(UUID id, String name) {}

    static Beyond of(Subject person) {
        return KNOWN.computeIfAbsent(person, Beyond::found);
    }

    private static Beyond found(Subject person) {
        var ground = Ground.get();
        var near = ground.stationsOfOrganisations(person);
        var ids = Things.collections().stream()
                .flatMap(collection -> ground.all(collection).filter(isBeyond(person, collection, near)))
                .map(Thing::id)
                .collect(Collectors.toSet());
        var named = new Facts(Ground.HERE)
                .all(
                        "select id, name from station union all select id, contract_no from contract"
                                + " union all select id, name from agency_file",
                        row -> new Named(row.getObject(1, UUID.class), row.getString(2)));
        var readable = named.stream().filter(one -> !ids.contains(one.id())).toList();
        var names = named.stream()
                .filter(one -> ids.contains(one.id()))
                .map(Named::name)
                .filter(name -> readable.stream().noneMatch(one -> one.name().contains(name)))
                .collect(Collectors.toSet());
        return new Beyond(ids, names);
    }

    private static Predicate<Thing> isBeyond(Subject person, String collection, Set<UUID> near) {
        var reading = ApiOperation.reading(collection);
        return thing -> !thing.stations().isEmpty()
                && !person.holds(thing)
                && !person.may(reading, thing)
                && !(SHARED.contains(collection) && thing.stations().stream().anyMatch(near::contains));
    }

    /** What of it is read in an answer, other than what the question itself named. */
    Set<String> in(String answer) {
        var read = new TreeSet<String>();
        names.stream().filter(answer::contains).forEach(read::add);
        ID.matcher(answer)
                .results()
                .map(MatchResult::group)
                .filter(id -> ids.contains(UUID.fromString(id)))
                .forEach(read::add);
        return read;
    }

    /** Nothing, if an answer that was given holds nothing of it, else what. */
    String wrong(Asked answer) {
        var read = in(answer.body());
        return answer.status() != 200 || read.isEmpty() ? "" : "beyond reach, yet read: " + read;
    }
}

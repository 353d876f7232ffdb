package org.hezhan.tests.isolation;

import static java.util.function.Predicate.not;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The district where the matrix is walked, a foreign one beside it, and which things stand how to a person of one station. */
final class Ground {

    static final int HERE = 430_103;
    static final int ELSEWHERE = Foreign.CODE;
    static final int NOWHERE = 999_999;
    static final String HOME = "43010300201";

    private static final Ground ONE = new Ground();

    private final Things here = new Things(HERE, false);
    private final Things elsewhere = Foreign.drafted();
    private final UUID home;
    private final UUID sibling;
    private final UUID strange;
    private final UUID abroad;
    private final UUID agency;
    private final Map<String, String> keys;
    private final Set<String> strangeIds;

    private Ground() {
        var facts = new Facts(HERE);
        home = station(facts, "code = '" + HOME + "'");
        agency = facts.all("select agency_id from station where id = ?", row -> row.getObject(1, UUID.class), home)
                .getFirst();
        sibling = station(facts, "agency_id = '" + agency + "' and kind = 'STATION' and code <> '" + HOME + "'");
        strange = station(facts, "agency_id <> '" + agency + "' and kind = 'STATION'");
        abroad = station(new Facts(ELSEWHERE), "code = '" + Foreign.STATION + "'");
        keys = keys();
        strangeIds = new HashSet<>(elsewhere.ids());
        strangeIds.removeAll(here.ids());
    }

    private Map<String, String> keys() {
        var queries = Map.of(
                "stations", "select code from station where id = ?",
                "agencies", "select a.uscc from station s join agency a on a.id = s.agency_id where s.id = ?",
                "contracts",
                        "select c.contract_no from contract c join contract_station s on s.contract_id = c.id where s.station_id = ?",
                "memberships", "select m.id::text from membership m, station s where s.id = ?",
                "kpis", "select id::text from kpi_entry where station_id = ?",
                "posts",
                        "select s.code || '/' || p.post_no from post p join station s on s.id = p.station_id where s.id = ?");
        return queries.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, query -> new Facts(ELSEWHERE)
                .all(query.getValue(), row -> row.getString(1), abroad)
                .getFirst()));
    }

    static Ground get() {
        return ONE;
    }

    private static UUID station(Facts facts, String condition) {
        return facts.all(
                        "select id from station where " + condition + " order by code",
                        row -> row.getObject(1, UUID.class))
                .getFirst();
    }

    UUID home() {
        return home;
    }

    UUID agency() {
        return agency;
    }

    /** A thing of the collection that stands so to the person, if such a thing can be. */
    Optional<Thing> thing(String collection, Standing standing, Subject person) {
        return switch (standing) {
            case OWN ->
                here.one(collection, of(home).and(thing -> person.id().equals(thing.maker())))
                        .or(() -> here.one(collection, of(home)));
            case COLLEAGUES ->
                here.one(
                        collection,
                        of(home).and(thing ->
                                thing.maker() != null && !person.id().equals(thing.maker())));
            case SIBLING -> here.one(collection, of(sibling).and(not(ofHome())));
            case STRANGE -> here.one(collection, of(strange).and(not(ofHome())));
            case FOREIGN -> elsewhere.one(collection, of(abroad));
        };
    }

    /** All things of the collection in the own district. */
    Stream<Thing> all(String collection) {
        return here.all(collection);
    }

    /** The stations of all organisations one of whose stations, or contracts, is within reach. */
    Set<UUID> stationsOfOrganisations(Subject person) {
        return Stream.of("agencies", "contracts")
                .flatMap(here::all)
                .filter(person::holds)
                .flatMap(thing -> thing.stations().stream())
                .collect(Collectors.toSet());
    }

    boolean isAbroad(Thing thing) {
        return elsewhere.have(thing);
    }

    boolean isBeyond(UUID station, Subject person) {
        return !person.everything() && !person.stations().contains(station);
    }

    UUID station(Standing standing) {
        return switch (standing) {
            case OWN, COLLEAGUES -> home;
            case SIBLING -> sibling;
            case STRANGE -> strange;
            case FOREIGN -> abroad;
        };
    }

    /** That by which a list is ordered, of a row of the foreign district. */
    String key(ApiOperation list) {
        return Objects.requireNonNull(keys.get(list.collection()));
    }

    /** What is read of the foreign district in an answer: its word, or an id of its things. */
    List<String> strange(String answer) {
        return Stream.concat(Stream.of(Foreign.CANARY), strangeIds.stream())
                .filter(answer::contains)
                .toList();
    }

    private Predicate<Thing> ofHome() {
        return thing -> thing.stations().contains(home);
    }

    /** What belongs to no station stands to everybody alike. */
    private static Predicate<Thing> of(UUID station) {
        return thing -> thing.stations().isEmpty() || thing.stations().contains(station);
    }
}

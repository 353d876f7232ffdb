package org.hezhan.tests.isolation;

import static java.util.function.Predicate.not;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/** The district where the matrix is walked, a foreign one beside it, and which things stand how to a person of one station. */
final class Ground {

    static final int HERE = 430_103;
    static final int ELSEWHERE = 990_101;
    static final String HOME = "43010300201";

    private static final Ground ONE = new Ground();

    private final Things here = new Things(HERE, false);
    private final Things elsewhere = Foreign.drafted();
    private final UUID home;
    private final UUID sibling;
    private final UUID strange;
    private final UUID abroad;
    private final UUID agency;

    private Ground() {
        var facts = new Facts(HERE);
        home = station(facts, "code = '" + HOME + "'");
        agency = facts.all("select agency_id from station where id = ?", row -> row.getObject(1, UUID.class), home)
                .getFirst();
        sibling = station(facts, "agency_id = '" + agency + "' and kind = 'STATION' and code <> '" + HOME + "'");
        strange = station(facts, "agency_id <> '" + agency + "' and kind = 'STATION'");
        abroad = station(new Facts(ELSEWHERE), "code = '" + Foreign.STATION + "'");
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

    private Predicate<Thing> ofHome() {
        return thing -> thing.stations().contains(home);
    }

    /** What belongs to no station stands to everybody alike. */
    private static Predicate<Thing> of(UUID station) {
        return thing -> thing.stations().isEmpty() || thing.stations().contains(station);
    }
}

package org.hezhan.tests.isolation;

import java.util.Optional;

/** Finds a thing that stands in some way to a person. */
interface Search {

    Optional<Thing> thing(String collection, Standing standing, Subject person);

    /** Takes what is one's own for foreign: what is asked for then is shown where the matrix believes that it must not be. */
    static Search mistaken() {
        return (collection, standing, person) ->
                Ground.get().thing(collection, standing == Standing.FOREIGN ? Standing.OWN : standing, person);
    }
}

package org.hezhan.roster;

import java.util.UUID;
import org.hezhan.identity.Reach;

/** The stations of a reach as a board's native query takes them. */
final class Reached {

    static final String[] NONE = {};

    private Reached() {}

    static String[] array(Reach reach) {
        return reach.stations().stream().map(UUID::toString).toArray(String[]::new);
    }
}

package org.hezhan.tests.isolation;

import java.util.Collections;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody with one role, and how far its scope goes.
 *
 * @param everything the whole district
 * @param stations else these stations
 */
record Subject(String role, String account, UUID id, boolean everything, Set<UUID> stations) {

    /** Whether the table lets this person do it at all. */
    boolean may(String operation) {
        return switch (PermissionTable.extent(operation, role)) {
            case "SCOPE" -> everything || !stations.isEmpty();
            case "OWN" -> true;
            default -> false;
        };
    }

    boolean may(String operation, Thing thing) {
        return switch (PermissionTable.extent(operation, role)) {
            case "SCOPE" -> holds(thing);
            case "OWN" -> id.equals(thing.maker());
            default -> false;
        };
    }

    /** Who reads only what they made may still narrow a list to their station. */
    boolean mayNarrow(String operation, Thing thing) {
        return may(operation, thing) || may(operation) && thing.maker() == null && holds(thing);
    }

    boolean holds(Thing thing) {
        return everything || !Collections.disjoint(stations, thing.stations());
    }
}

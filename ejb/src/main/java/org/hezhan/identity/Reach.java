package org.hezhan.identity;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whose rows an actor may see or handle in one operation (可见范围).
 *
 * @param everything the whole district
 * @param stations else these stations
 * @param owner and the rows that this account made itself
 */
public record Reach(
        boolean everything, Set<UUID> stations, @Nullable UUID owner) {

    static final Reach NOTHING = new Reach(false, Set.of(), null);

    public boolean holds(UUID station) {
        return everything || stations.contains(station);
    }

    public boolean holds(UUID station, UUID madeBy) {
        return holds(station) || madeBy.equals(owner);
    }

    public boolean isNothing() {
        return !everything && stations.isEmpty() && owner == null;
    }
}

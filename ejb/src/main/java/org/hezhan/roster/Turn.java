package org.hezhan.roster;

import java.time.Instant;
import java.util.UUID;

/**
 * A station's turn (轮次): until the transaction of its holder ends nobody else counts, signs, locks or composes there. Its moment
 * is later than that of whoever was before, even where the machine's clock was set back: the order of moments is the order of what
 * was done.
 */
public final class Turn {

    private final UUID station;
    private final Instant at;

    Turn(UUID station, Instant at) {
        this.station = station;
        this.at = at;
    }

    public UUID station() {
        return station;
    }

    public Instant at() {
        return at;
    }
}

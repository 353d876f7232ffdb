package org.hezhan.tests.api;

import java.time.Instant;
import java.util.UUID;

/** Ids as a client makes them, and one that nothing has. */
public final class Ids {

    public static final String NOBODYS = "01900000-0000-7000-8000-000000000000";

    private Ids() {}

    public static UUID fresh() {
        return org.hezhan.shared.Ids.at(Instant.now());
    }
}

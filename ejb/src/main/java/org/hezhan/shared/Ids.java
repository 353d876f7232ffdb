package org.hezhan.shared;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/** Makes time-ordered ids (UUIDv7, RFC 9562), so that new rows stand together in the index. */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    public static UUID at(Instant instant) {
        var millis = instant.toEpochMilli();
        var high = (millis << 16) | 0x7000L | (RANDOM.nextInt() & 0xFFFL);
        var low = (RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}

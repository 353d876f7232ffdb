package org.hezhan.server;

import java.util.List;

/**
 * What PostgreSQL keeps of the database in memory of its own (共享缓冲区): an eighth of the machine's, which WildFly and Keycloak
 * live on too. What a small database never touches is never taken.
 *
 * @param mebibytes from 128 to 8192 MiB
 */
record SharedBuffers(long mebibytes) {

    private static final long LEAST = 128;
    private static final long MOST = 8192;
    private static final int SHARE = 8;
    private static final long LEAST_LOG = 1024;

    static SharedBuffers ofThisMachine() {
        return of(Machine.memory());
    }

    static SharedBuffers of(long bytes) {
        return new SharedBuffers(Math.clamp((bytes >> 20) / SHARE, LEAST, MOST));
    }

    /** Its log may grow to twice as much before what was changed is written back: each time it writes whole pages anew. */
    List<String> settings() {
        return List.of(
                "shared_buffers=%dMB".formatted(mebibytes),
                "max_wal_size=%dMB".formatted(Math.max(LEAST_LOG, 2 * mebibytes)));
    }
}

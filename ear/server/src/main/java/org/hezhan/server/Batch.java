package org.hezhan.server;

import java.util.List;

/**
 * A server whose threads do not displace what runs when they awake (批处理调度, {@code SCHED_BATCH}). Undertow's thread for connections
 * awakes when a worker hands a connection back, and spins until the worker has finished: where it displaces that very worker it
 * spins for a whole time slice, on two processors a tenth of the server's time.
 */
final class Batch {

    private Batch() {}

    /** The command as it is where the system cannot do so. */
    static List<String> of(List<String> command) {
        return Child.onPath("chrt") == null ? command : Child.join(List.of("chrt", "--batch", "0"), command);
    }
}

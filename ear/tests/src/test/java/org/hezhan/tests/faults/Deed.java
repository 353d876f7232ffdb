package org.hezhan.tests.faults;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/** Something that somebody did, in as many attempts as it took, and whether it was acknowledged. */
final class Deed {

    private final UUID log;
    private final String what;
    private final String leaves;
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private volatile boolean acknowledged;
    private volatile boolean seenDone;

    /**
     * @param log the day, or the summary of a week
     * @param leaves how the day with its record and their count, or the summary, is after it
     */
    Deed(UUID log, String what, String leaves) {
        this.log = log;
        this.what = what;
        this.leaves = leaves;
    }

    /** A new attempt, under a number of its own. */
    String attempt() {
        var request = "deed-" + UUID.randomUUID();
        requests.add(request);
        return request;
    }

    String leaves() {
        return leaves;
    }

    void acknowledge() {
        acknowledged = true;
    }

    /** No answer said so, but a later look did. */
    void seen() {
        seenDone = true;
    }

    boolean mustBeThere() {
        return acknowledged || seenDone;
    }

    boolean isAcknowledged() {
        return acknowledged;
    }

    UUID log() {
        return log;
    }

    List<String> requests() {
        return requests;
    }

    @Override
    public String toString() {
        return what + " of " + log + " " + requests;
    }
}

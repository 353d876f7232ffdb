package org.hezhan.server;

import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Stays with a server: when it ends by itself it is started again with a sentence, and given up when it will not stay. While the
 * disk is full it is not tried.
 */
record Watch(Steps steps, BooleanSupplier ending, BooleanSupplier full) {
    private static final int PATIENCE = 5;
    private static final long STEADY = 60_000_000_000L;

    /** Returns when all is ending; throws what the log of a server says that fell too often in a row. */
    void over(Child first, Supplier<Child> again) {
        var fallen = fall(first);
        for (var row = 0; !ending.getAsBoolean(); ) {
            if (row == PATIENCE) {
                throw fallen;
            }
            steps.say(first.name() + " ended by itself and is started again.");
            awaitRoom(first.name());
            Waiting.moments(row * 5);
            var start = System.nanoTime();
            try {
                fallen = fall(steps.take(first.name() + " answers again", again));
            } catch (Trouble neverReady) {
                fallen = neverReady;
            }
            row = System.nanoTime() - start > STEADY ? 0 : row + 1;
        }
    }

    private void awaitRoom(String name) {
        if (full.getAsBoolean()) {
            steps.say("The disk is full: make room; " + name + " waits for it.");
            while (full.getAsBoolean() && !ending.getAsBoolean()) {
                Waiting.aMoment();
            }
        }
    }

    private Trouble fall(Child child) {
        while (child.isAlive()) {
            Waiting.aMoment();
        }
        return child.ended();
    }
}

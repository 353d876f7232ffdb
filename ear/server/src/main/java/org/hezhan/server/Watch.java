package org.hezhan.server;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Stays with a server: when it ends by itself it is started again with a sentence, and given up when it will not stay. While the
 * disk is full it is not tried.
 *
 * @param steady how long a server answers before its next fall counts as the first one again
 */
record Watch(Steps steps, BooleanSupplier ending, BooleanSupplier full, Duration steady) {
    private static final int PATIENCE = 5;

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
            row++;
            try {
                var child = steps.take(first.name() + " answers again", again);
                var ready = System.nanoTime();
                fallen = fall(child);
                row = System.nanoTime() - ready > steady.toNanos() ? 0 : row;
            } catch (Trouble neverReady) {
                fallen = neverReady;
            }
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

package org.hezhan.server;

import java.nio.file.Path;

/** Waiting for a server: in short naps and not for ever. */
final class Waiting {
    private Waiting() {}

    static void aMoment() {
        sleep(100);
    }

    static void moments(int tenthsOfSeconds) {
        sleep(tenthsOfSeconds * 100L);
    }

    /** Between two looks at work that takes minutes. */
    static void longer() {
        sleep(1000);
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Trouble("Interrupted.", stopped);
        }
    }

    static void mustBeBefore(long nanoTime, String who, Path log) {
        if (System.nanoTime() - nanoTime > 0) {
            throw new Trouble("%s does not become ready: look into %s and run again.".formatted(who, log));
        }
    }
}

package org.hezhan.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Remembers which processes a run started, so that the next one can end what a killed launcher left behind. */
final class Orphans {
    private final Path file;

    private Orphans(Path file) {
        this.file = file;
    }

    static Orphans in(Path folder) {
        return new Orphans(folder.resolve("children"));
    }

    synchronized void remember(ProcessHandle child) throws IOException {
        Files.writeString(file, line(child), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    /** Ends what is still alive, the latest first, and only where pid and start agree. */
    void end() throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        for (String line : Files.readAllLines(file).reversed()) {
            ProcessHandle.of(Long.parseLong(line.substring(0, line.indexOf(' '))))
                    .filter(alive -> line(alive).strip().equals(line.strip()))
                    .ifPresent(Orphans::end);
        }
        Files.delete(file);
    }

    private static void end(ProcessHandle orphan) {
        orphan.destroy();
        try {
            orphan.onExit().get(20, TimeUnit.SECONDS);
        } catch (TimeoutException slow) {
            orphan.destroyForcibly();
        } catch (InterruptedException | java.util.concurrent.ExecutionException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private static String line(ProcessHandle child) {
        return child.pid() + " "
                + child.info().startInstant().map(Instant::toEpochMilli).orElse(0L) + "\n";
    }
}

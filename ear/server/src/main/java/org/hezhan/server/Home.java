package org.hezhan.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The folder in which a run keeps everything that it needs again: data, secrets, logs. One run at a time. */
final class Home implements AutoCloseable {
    private static final long LEAST_AT_FIRST = 1_500_000_000L;
    private static final long LEAST_AGAIN = 200_000_000L;
    private static final long FULL = 20_000_000L;
    private final Path folder;
    private @Nullable FileChannel channel;

    Home(Path folder) {
        this.folder = folder;
    }

    Path folder() {
        return folder;
    }

    Path database() {
        return folder.resolve("database");
    }

    Path wildfly() {
        return folder.resolve("wildfly");
    }

    Path keycloak() {
        return folder.resolve("keycloak");
    }

    Path log(String name) {
        return folder.resolve("logs").resolve(name + ".log");
    }

    /** What a run writes down about itself while it runs, for the other commands. */
    Path running() {
        return folder.resolve("run/running.properties");
    }

    /** Takes the home for this run; a second run on the same home is refused. */
    void open() {
        try {
            Files.createDirectories(folder);
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            Files.createDirectories(folder.resolve("run"));
            Files.createDirectories(folder.resolve("logs"));
            FileChannel lock =
                    FileChannel.open(folder.resolve("run/lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            channel = lock;
            if (taken(lock)) {
                lock.close();
                throw new Trouble(
                        "Another run uses %s: end it first, or choose another folder with --home and another --port."
                                .formatted(folder));
            }
            Orphans.in(folder.resolve("run")).end();
        } catch (IOException refused) {
            throw new Trouble("%s cannot be used as home: %s.".formatted(folder, Trouble.reason(refused)), refused);
        }
    }

    boolean isTaken() {
        Path file = folder.resolve("run/lock");
        if (!Files.exists(file)) {
            return false;
        }
        try (FileChannel lock = FileChannel.open(file, StandardOpenOption.WRITE)) {
            return taken(lock);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean taken(FileChannel lock) throws IOException {
        try {
            @Nullable FileLock held = lock.tryLock();
            return held == null;
        } catch (OverlappingFileLockException ours) {
            return true;
        }
    }

    /** Refuses to begin what would end in the middle for want of room. */
    void mustHaveRoom() {
        long least = Files.isDirectory(database()) ? LEAST_AGAIN : LEAST_AT_FIRST;
        if (room() < least) {
            throw new Trouble("Too little room in %s: a run needs %d MB; make room or choose another --home."
                    .formatted(folder, least / 1_000_000));
        }
    }

    /** A full disk explains whatever else went wrong. */
    RuntimeException explained(RuntimeException failed) {
        return isFull()
                ? new Trouble("The disk that holds %s is full: make room and run again; nothing is half-written."
                        .formatted(folder))
                : failed;
    }

    /** Whether nothing that writes can work. */
    boolean isFull() {
        return room() < FULL;
    }

    private long room() {
        try {
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException unknown) {
            return Long.MAX_VALUE;
        }
    }

    Orphans children() {
        return Orphans.in(folder.resolve("run"));
    }

    @Override
    public void close() {
        try {
            if (channel != null) {
                Files.deleteIfExists(running());
                children().end();
                channel.close();
            }
        } catch (IOException ignored) {
            // the lock ends with the process
        }
    }

    static void delete(Path tree) {
        if (!Files.exists(tree, java.nio.file.LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(tree)) {
            for (Path path : paths.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException refused) {
            throw new Trouble("%s cannot be deleted: %s.".formatted(tree, Trouble.reason(refused)), refused);
        }
    }
}

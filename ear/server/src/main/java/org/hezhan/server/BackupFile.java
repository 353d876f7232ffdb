package org.hezhan.server;

import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * What {@code ./hezhan backup} wrote.
 *
 * @param taken when, and by which version
 * @param sums of each file the length and SHA-256
 */
record BackupFile(Path file, String taken, Map<String, Sum> sums) {
    static final String SUMS = "sums";

    BackupFile {
        sums = Map.copyOf(sums);
    }

    record Sum(String sha256, long bytes) {}

    static BackupFile of(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new Trouble("%s is no file: name what ./hezhan backup wrote.".formatted(file));
        }
        try (var zip = new ZipFile(file.toFile())) {
            var head = Optional.ofNullable(zip.getComment()).orElse("").lines().toList();
            var entry = zip.getEntry(SUMS);
            if (entry == null || head.size() != 3 || !head.getFirst().equals("hezhan backup 1")) {
                throw new Trouble("%s is no backup of this version of hezhan.".formatted(file));
            }
            var sums = new LinkedHashMap<String, Sum>();
            new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .forEach(line -> {
                        var parts = line.split(" ", 3);
                        sums.put(parts[2], new Sum(parts[0], Long.parseLong(parts[1])));
                    });
            return new BackupFile(file, "%s (version %s)".formatted(head.get(2), head.get(1)), sums);
        } catch (IOException | RuntimeException broken) {
            throw broken instanceof Trouble trouble ? trouble : damaged(file, "its end is missing", broken);
        }
    }

    int files() {
        return sums.size();
    }

    long bytes() {
        return sums.values().stream().mapToLong(Sum::bytes).sum();
    }

    /** Reads all of it and compares. */
    void mustBeWhole() {
        read(_ -> OutputStream.nullOutputStream(), _ -> {});
    }

    /** Fills a folder aside and names it when every file in it has its sum. */
    void restore(Path home) {
        mustBeFree(home);
        var aside = home.resolveSibling(home.getFileName() + ".part");
        try {
            Files.createDirectories(home.resolveSibling("."));
            Home.delete(aside);
            folder(aside);
            mustHaveRoom(aside);
            read(name -> Files.newOutputStream(made(inside(aside, name))), name -> folder(inside(aside, name)));
            folder(aside.resolve("run"));
            made(aside.resolve("run/lock"));
            Files.move(aside, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException refused) {
            throw new Trouble("%s cannot be restored: %s.".formatted(home, Trouble.reason(refused)), refused);
        } finally {
            Home.delete(aside);
        }
    }

    private interface Sink {
        OutputStream of(String name) throws IOException;
    }

    private interface Folders {
        void make(String name) throws IOException;
    }

    private void read(Sink sink, Folders folders) {
        try (var zip = new ZipFile(file.toFile())) {
            var missing = new LinkedHashMap<>(sums);
            for (var entry : Collections.list(zip.entries())) {
                if (entry.isDirectory()) {
                    folders.make(entry.getName());
                } else if (!entry.getName().equals(SUMS)) {
                    compare(zip, entry, missing.remove(entry.getName()), sink);
                }
            }
            if (!missing.isEmpty()) {
                throw damaged(file, missing.keySet().iterator().next() + " is missing", null);
            }
        } catch (ZipException | EOFException broken) {
            throw damaged(file, String.valueOf(broken.getMessage()), broken);
        } catch (IOException refused) {
            throw new Trouble("%s cannot be read or restored: %s.".formatted(file, Trouble.reason(refused)), refused);
        }
    }

    private void compare(ZipFile zip, ZipEntry entry, @Nullable Sum sum, Sink sink) throws IOException {
        var name = entry.getName();
        if (sum == null) {
            throw damaged(file, name + " does not belong there", null);
        }
        try (var in = new DigestInputStream(zip.getInputStream(entry), digest());
                var out = sink.of(name)) {
            var length = in.transferTo(out);
            if (length != sum.bytes() || !hex(in.getMessageDigest()).equals(sum.sha256())) {
                throw damaged(file, name + " has not its sum", null);
            }
        }
    }

    private static void mustBeFree(Path home) {
        if (!Files.exists(home)) {
            return;
        }
        try (var entries = Files.list(home)) {
            if (entries.findAny().isPresent()) {
                throw new Trouble("%s is not empty: restore into a new folder.".formatted(home));
            }
        } catch (IOException refused) {
            throw new Trouble("%s cannot be the new home: %s.".formatted(home, Trouble.reason(refused)), refused);
        }
    }

    private void mustHaveRoom(Path folder) throws IOException {
        var room = Files.getFileStore(folder).getUsableSpace();
        if (room < bytes()) {
            throw new Trouble("Too little room: the home needs %d MB and %d are free; nothing was restored."
                    .formatted(bytes() / 1_000_000, room / 1_000_000));
        }
    }

    private static Path inside(Path home, String name) {
        var path = home.resolve(name).normalize();
        if (!path.startsWith(home)) {
            throw new Trouble("%s points outside of its folder: this is no backup of ours.".formatted(name));
        }
        return path;
    }

    private static void folder(Path path) throws IOException {
        Files.createDirectories(
                path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }

    private static Path made(Path file) throws IOException {
        return Files.createFile(
                file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static Trouble damaged(Path file, String what, @Nullable Exception cause) {
        var sentence = "%s is damaged (%s): take another backup; nothing was restored.".formatted(file, what);
        return cause == null ? new Trouble(sentence) : new Trouble(sentence, cause);
    }
}

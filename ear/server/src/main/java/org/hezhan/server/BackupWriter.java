package org.hezhan.server;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a backup aside, with a sum of every file in it, and names it when it is complete and on the disk. */
final class BackupWriter {
    private final ZipOutputStream zip;
    private final StringBuilder sums = new StringBuilder();

    private BackupWriter(OutputStream out) {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        zip.setLevel(Deflater.BEST_SPEED);
    }

    static void write(Path file, Consumer<BackupWriter> content) {
        if (Files.exists(file)) {
            throw new Trouble("%s is there already: choose another name.".formatted(file));
        }
        var aside = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.deleteIfExists(aside);
            Files.createFile(aside, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            try (var channel = FileChannel.open(aside, StandardOpenOption.WRITE);
                    var out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16)) {
                var writer = new BackupWriter(out);
                content.accept(writer);
                writer.finish();
                out.flush();
                channel.force(true);
            }
            BackupFile.of(aside).mustBeWhole();
            Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException refused) {
            throw new Trouble("%s cannot be written: %s.".formatted(file, Trouble.reason(refused)), refused);
        } finally {
            Home.delete(aside);
        }
    }

    void folder(String name) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.closeEntry();
    }

    void copy(String name, Path from) throws IOException {
        try (var in = Files.newInputStream(from)) {
            add(name, in);
        }
    }

    void add(String name, byte[] bytes) throws IOException {
        add(name, new ByteArrayInputStream(bytes));
    }

    private void add(String name, InputStream in) throws IOException {
        var digested = new DigestInputStream(in, BackupFile.digest());
        zip.putNextEntry(new ZipEntry(name));
        var length = digested.transferTo(zip);
        zip.closeEntry();
        sums.append(BackupFile.hex(digested.getMessageDigest()))
                .append(' ')
                .append(length)
                .append(' ')
                .append(name)
                .append('\n');
    }

    private void finish() throws IOException {
        zip.setComment("hezhan backup 1\n%s\n%s\n"
                .formatted(Version.TEXT, Clock.systemUTC().instant().truncatedTo(ChronoUnit.SECONDS)));
        zip.putNextEntry(new ZipEntry(BackupFile.SUMS));
        zip.write(sums.toString().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
        zip.finish();
    }
}

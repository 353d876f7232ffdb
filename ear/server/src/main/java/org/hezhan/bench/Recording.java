package org.hezhan.bench;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Has PostgreSQL write down what the application sends while it does something (录制语句). */
record Recording(House house) {

    /** What is recorded. */
    interface Deed {
        void done() throws IOException, SQLException;
    }

    List<Statement> of(Deed deed) throws SQLException, IOException, InterruptedException {
        var log = house.home().resolve("logs/postgresql.log");
        try (var database = house.superuser()) {
            run(database, "alter system set log_line_prefix = '" + Statement.PREFIX + "'");
            run(database, "alter system set log_statement = 'all'");
            reloaded(database, "log_statement", "all");
            var from = Files.size(log);
            try {
                deed.done();
            } finally {
                run(database, "alter system reset log_line_prefix");
                run(database, "alter system reset log_statement");
                reloaded(database, "log_statement", "none");
            }
            Thread.sleep(200);
            return Statement.in(tail(log, from));
        }
    }

    private static void run(Connection database, String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Backends read the new settings when they are next asked something. */
    private static void reloaded(Connection database, String setting, String value)
            throws SQLException, InterruptedException {
        run(database, "select pg_reload_conf()");
        for (var i = 0; i < 100; i++) {
            try (var sql = database.createStatement();
                    var row = sql.executeQuery("show " + setting)) {
                row.next();
                if (row.getString(1).equals(value)) {
                    break;
                }
            }
            Thread.sleep(50);
        }
        Thread.sleep(500);
    }

    private static String tail(Path log, long from) {
        try (var file = new RandomAccessFile(log.toFile(), "r")) {
            var bytes = new byte[(int) (file.length() - from)];
            file.seek(from);
            file.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}

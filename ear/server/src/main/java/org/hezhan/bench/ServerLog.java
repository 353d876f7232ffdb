package org.hezhan.bench;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Has PostgreSQL write down all that it is asked, and reads what the application asked (语句日志). */
public final class ServerLog implements AutoCloseable {

    private final Path file;
    private final Connection superuser;

    /** What is recorded. */
    public interface Deed {
        void done() throws IOException, SQLException;
    }

    /** @param home whose PostgreSQL it is */
    public ServerLog(Path home, Connection superuser) throws SQLException, InterruptedException {
        this.file = home.resolve("logs/postgresql.log");
        this.superuser = superuser;
        run("alter system set log_line_prefix = '" + Statement.PREFIX + "'");
        run("alter system set log_statement = 'all'");
        reloaded("log_statement", "all");
    }

    /** What the application asked while this was done, in its order. */
    public List<Statement> during(Deed deed) throws IOException, SQLException {
        var from = Files.size(file);
        deed.done();
        return Statement.in(tail(from));
    }

    @Override
    public void close() throws SQLException, InterruptedException {
        run("alter system reset log_line_prefix");
        run("alter system reset log_statement");
        reloaded("log_statement", "none");
    }

    private void run(String sql) throws SQLException {
        try (var statement = superuser.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Backends read the new settings when they are next asked something. */
    private void reloaded(String setting, String value) throws SQLException, InterruptedException {
        run("select pg_reload_conf()");
        for (var i = 0; i < 100; i++) {
            try (var sql = superuser.createStatement();
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

    private String tail(long from) throws IOException {
        try (var log = new RandomAccessFile(file.toFile(), "r")) {
            var bytes = new byte[(int) (log.length() - from)];
            log.seek(from);
            log.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }
}

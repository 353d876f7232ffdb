package org.hezhan.tests.statements;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import org.hezhan.server.Database.Login;
import org.hezhan.tests.TheStack;

/** Has PostgreSQL write down all that it is asked, and reads what the application asked (语句日志). */
final class ServerLog implements AutoCloseable {

    private static final Pattern SAID =
            Pattern.compile("hz hezhan_app LOG: {2}(?:statement|execute [^:]*): (.*)", Pattern.DOTALL);

    private final Path home = TheStack.get().options().home();
    private final Path file = home.resolve("logs/postgresql.log");

    ServerLog() {
        configure("alter system set log_line_prefix = 'hz %u '", "alter system set log_statement = 'all'");
    }

    /** What the application asked while this was done, in its order. */
    List<Sql> during(Runnable deed) {
        try {
            var from = Files.size(file);
            deed.run();
            return statements(from);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Sql> statements(long from) throws IOException {
        var heard = new ArrayList<Sql>();
        for (var entry : text(from).split("\n(?=hz )")) {
            var said = SAID.matcher(entry);
            if (said.matches()) {
                heard.add(new Sql(said.group(1)));
            }
        }
        return heard;
    }

    private String text(long from) throws IOException {
        try (var log = new RandomAccessFile(file.toFile(), "r")) {
            var bytes = new byte[(int) (log.length() - from)];
            log.seek(from);
            log.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8).strip();
        }
    }

    @Override
    public void close() {
        configure("alter system reset log_statement", "alter system reset log_line_prefix");
    }

    private void configure(String... settings) {
        try (var connection = superuser().connect(TheStack.get().database().url());
                var statement = connection.createStatement()) {
            for (var setting : settings) {
                statement.execute(setting);
            }
            statement.execute("select pg_reload_conf()");
            Thread.sleep(500);
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Login superuser() throws IOException {
        var secrets = new Properties();
        try (var reader = Files.newBufferedReader(home.resolve("secrets.properties"))) {
            secrets.load(reader);
        }
        return new Login("postgres", secrets.getProperty("database.superuser.password"));
    }
}

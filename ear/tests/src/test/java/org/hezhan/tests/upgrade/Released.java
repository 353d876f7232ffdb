package org.hezhan.tests.upgrade;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.postgresql.PGConnection;

/**
 * The data of a released version, table by table as PostgreSQL copies them. The schema is not in it: it is what the migrations
 * that the dump's own history names make, and those never change.
 */
record Released(Path file) {

    static final Path FOLDER = Path.of("src/test/resources/released");
    private static final String HISTORY = "flyway_schema_history";
    private static final String TABLES = """
            select c.relname, string_agg(quote_ident(a.attname), ', ' order by a.attnum)
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
            where n.nspname = 'public' and c.relkind in ('r', 'p') and not c.relispartition
            group by c.relname order by c.relname
            """;

    /** A migration as the release had applied it. */
    record Migration(String script, int checksum) {}

    static List<Released> all() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".gz"))
                    .sorted()
                    .map(Released::new)
                    .toList();
        }
    }

    /** Writes what is there now, as a superuser, at one instant. */
    void write(Connection superuser) throws SQLException, IOException {
        Files.createDirectories(FOLDER);
        superuser.setAutoCommit(false);
        superuser.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        try (var out = new GZIPOutputStream(Files.newOutputStream(file));
                var statement = superuser.createStatement();
                var rows = statement.executeQuery(TABLES)) {
            while (rows.next()) {
                var table = rows.getString(1);
                var columns = rows.getString(2);
                out.write("-- %s (%s)%n".formatted(table, columns).getBytes(StandardCharsets.UTF_8));
                superuser
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyOut("copy (select %s from %s) to stdout".formatted(columns, table), out);
            }
        }
        superuser.rollback();
    }

    /** The migrations that had made its schema, in their order. */
    List<Migration> history() throws IOException {
        var found = new ArrayList<Migration>();
        for (var part : parts()) {
            if (part.table().equals(HISTORY)) {
                var columns = List.of(part.columns().split(", "));
                for (var line : part.rows().lines().toList()) {
                    var values = line.split("\t", -1);
                    found.add(new Migration(
                            values[columns.indexOf("script")], Integer.parseInt(values[columns.indexOf("checksum")])));
                }
            }
        }
        return found;
    }

    /** Fills the schema that its migrations made: whatever they themselves put there gives way. */
    void fill(Connection superuser) throws SQLException, IOException {
        superuser.setAutoCommit(false);
        try (var statement = superuser.createStatement()) {
            statement.execute("set local session_replication_role = replica");
            var copy = superuser.unwrap(PGConnection.class).getCopyAPI();
            for (var part : parts()) {
                if (!part.table().equals(HISTORY)) {
                    statement.execute("delete from " + part.table());
                    copy.copyIn(
                            "copy %s (%s) from stdin".formatted(part.table(), part.columns()),
                            new StringReader(part.rows()));
                }
            }
        }
        superuser.commit();
    }

    private record Part(String table, String columns, String rows) {}

    private List<Part> parts() throws IOException {
        var parts = new ArrayList<Part>();
        try (var in = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            var rows = new StringBuilder();
            var table = "";
            var columns = "";
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                if (line.startsWith("-- ")) {
                    if (!table.isEmpty()) {
                        parts.add(new Part(table, columns, rows.toString()));
                    }
                    table = line.substring(3, line.indexOf(" ("));
                    columns = line.substring(line.indexOf('(') + 1, line.length() - 1);
                    rows.setLength(0);
                } else {
                    rows.append(line).append('\n');
                }
            }
            parts.add(new Part(table, columns, rows.toString()));
        }
        return parts;
    }

    @Override
    public String toString() {
        return file.getFileName().toString();
    }
}

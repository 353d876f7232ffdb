package org.hezhan.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the database is told: each transaction of a request is bound to its district once, and before anything else. */
class BindingIT {

    private static final Pattern LINE = Pattern.compile("^(\\d+) hezhan_app LOG: {2}(?:statement|execute \\S+): (.*)");
    private static final Set<String> OF_NO_DISTRICT = Set.of(
            "select id, username, name, districts from account where subject = $1",
            "update account set subject = $1 where username = $2 and subject is null");
    private static final String BIND = "set local hezhan.district = 430103";

    /** Binds the district that it is given, and is a transaction of its own. */
    private static final String ARRIVAL = "select * from arrival($1, $2, $3, $4)";

    @Test
    void every_transaction_of_a_request_is_bound_once_and_first() throws Exception {
        var transactions = transactionsDuring(() -> {
            ask("/api/d/430103/stations");
            ask("/api/d/430103/posts");
        });

        assertThat(transactions).filteredOn(List.of(ARRIVAL)::equals).hasSize(2);
        assertThat(transactions)
                .filteredOn(statements -> !statements.equals(List.of(ARRIVAL)))
                .hasSizeGreaterThanOrEqualTo(2)
                .allSatisfy(statements -> {
                    assertThat(statements).filteredOn(BIND::equals).hasSize(1);
                    assertThat(statements.getFirst()).isEqualTo(BIND);
                });
    }

    @Test
    void an_arrival_is_bound_to_the_district_it_is_given_and_to_no_other_after_it() throws SQLException {
        var stack = TheStack.get();
        try (var connection = stack.database().app().connect(stack.database().url());
                var statement = connection.createStatement()) {
            assertThat(grants(statement, 430103)).isPositive();
            assertThat(grants(statement, 990101)).isZero();
            assertThatThrownBy(() -> statement.executeQuery("select count(*) from station"))
                    .hasMessageContaining("invalid input syntax for type integer");
        }
    }

    private static int grants(Statement statement, int district) throws SQLException {
        try (var rows = statement.executeQuery(
                "select count(*) from arrival(%d, (select id from account where username = 'fang.jingyi'), null, current_date)"
                        .formatted(district))) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static void ask(String path) throws IOException, InterruptedException {
        var stack = TheStack.get();
        var request = HttpRequest.newBuilder(URI.create(stack.baseUrl() + path))
                .header("Authorization", "Bearer " + stack.token("fang.jingyi"))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            assertThat(http.send(request, BodyHandlers.discarding()).statusCode())
                    .as(path)
                    .isEqualTo(200);
        }
    }

    /** What the application's transactions said, one list for each that touched rows of a district. */
    private static List<List<String>> transactionsDuring(Requests requests) throws Exception {
        Timers.quiet();
        try (var log =
                new RandomAccessFile(home().resolve("logs/postgresql.log").toFile(), "r")) {
            logStatements("set log_statement = 'all'", "set log_line_prefix = '%p %u '");
            log.seek(log.length());
            try {
                requests.make();
            } finally {
                logStatements("reset log_statement", "reset log_line_prefix");
            }
            var bytes = new byte[(int) (log.length() - log.getFilePointer())];
            log.readFully(bytes);
            return transactions(
                    new String(bytes, StandardCharsets.UTF_8).lines().toList());
        }
    }

    private static List<List<String>> transactions(List<String> lines) {
        var open = new HashMap<String, List<String>>();
        var done = new ArrayList<List<String>>();
        for (var line : lines) {
            var matcher = LINE.matcher(line);
            if (matcher.find()) {
                var session = matcher.group(1);
                var statement = matcher.group(2);
                if (statement.equals("BEGIN")) {
                    open.put(session, new ArrayList<>());
                } else if (statement.equals("COMMIT") || statement.equals("ROLLBACK")) {
                    done.add(open.getOrDefault(session, List.of()));
                    open.remove(session);
                } else if (open.containsKey(session)) {
                    open.get(session).add(statement);
                } else {
                    done.add(List.of(statement));
                }
            }
        }
        return done.stream()
                .filter(statements -> !OF_NO_DISTRICT.containsAll(statements))
                .toList();
    }

    private static Path home() {
        return TheStack.get().options().home();
    }

    private static String superuserPassword() throws IOException {
        var kept = new Properties();
        try (var secrets = Files.newBufferedReader(home().resolve("secrets.properties"))) {
            kept.load(secrets);
        }
        return kept.getProperty("database.superuser.password");
    }

    private static void logStatements(String... settings) throws SQLException, IOException, InterruptedException {
        var url = TheStack.get().database().url();
        try (var connection = DriverManager.getConnection(url, "postgres", superuserPassword());
                var statement = connection.createStatement()) {
            for (var setting : settings) {
                statement.execute("alter system " + setting);
            }
            statement.execute("select pg_reload_conf()");
        }
        Thread.sleep(500);
    }

    /** What is asked while the database writes down every statement. */
    private interface Requests {
        void make() throws Exception;
    }
}

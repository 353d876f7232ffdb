package org.hezhan.tests.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.hezhan.tests.api.Days.HEAD;
import static org.hezhan.tests.api.Days.LOGS;
import static org.hezhan.tests.api.Days.WORKER;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hezhan.tests.TheStack;
import org.hezhan.tests.api.Program.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever waits too long for what another one holds is told to ask again (占用过久), and nothing is half done. */
class WaitingIT {

    private static final int MANY = 60;
    private static final String DEADLOCK = "40P01";

    @ParameterizedTest
    @CsvSource({
        "2025-06-03, daily_log l, l.id = cast(? as uuid)",
        "2025-06-04, station l, l.id = (select d.station_id from daily_log d where d.district_code = 990101 and d.id = cast(? as uuid))",
        "2025-06-05, audit_head l, cast(? as uuid) is not null"
    })
    void what_another_one_holds_is_waited_for_only_so_long(String day, String table, String which) throws SQLException {
        var id = Ids.fresh();
        var seen = submitted(day, id);

        try (var holder = holder();
                var lock = holder.prepareStatement("select 1 from " + table + " where l.district_code = 990101 and "
                        + which + " for update of l")) {
            lock.setString(1, id.toString());
            lock.execute();
            var answer = approved(id, seen);
            assertThat(answer.status()).as(answer.body()).isEqualTo(503);
            assertThat(answer.header("Retry-After")).isNotEmpty();
        }

        assertThat(approved(id, seen).status()).isEqualTo(200);
    }

    /** Of two who wait for one another the database sends one away: who waited first, unless this machine was slow. */
    @Test
    void who_is_sent_away_from_a_knot_may_ask_again() throws Exception {
        for (var day : List.of("2025-06-06", "2025-06-10", "2025-06-11", "2025-06-12")) {
            if (isSentAway(day)) {
                return;
            }
        }
        fail("Never was it the product that was sent away");
    }

    private static boolean isSentAway(String day) throws Exception {
        var id = Ids.fresh();
        var seen = submitted(day, id);
        try (var holder = holder();
                var statement = holder.createStatement()) {
            statement.execute(
                    "select 1 from station where district_code = 990101 and id = (select station_id from daily_log"
                            + " where district_code = 990101 and id = '" + id + "') for update");
            var answer = CompletableFuture.supplyAsync(() -> approved(id, seen));
            awaitSomebodyWaiting(statement);
            try {
                statement.execute(
                        "select 1 from daily_log where district_code = 990101 and id = '" + id + "' for update");
            } catch (SQLException e) {
                assertThat(e.getSQLState()).isEqualTo(DEADLOCK);
                return false;
            }
            assertThat(answer.get().status()).as(answer.get().body()).isEqualTo(503);
        }
        assertThat(approved(id, seen).status()).isEqualTo(200);
        return true;
    }

    /** However many wait for one thing, each is told to ask again, and who only looks is answered when the others are gone. */
    @Test
    void each_of_many_who_wait_may_ask_again() throws Exception {
        var id = Ids.fresh();
        var seen = submitted("2025-06-09", id);

        try (var holder = holder();
                var statement = holder.createStatement();
                var people = Executors.newFixedThreadPool(MANY)) {
            statement.execute("select 1 from daily_log where district_code = 990101 and id = '" + id + "' for update");
            var asked = IntStream.range(0, MANY)
                    .mapToObj(number -> CompletableFuture.supplyAsync(
                            () -> number % 2 == 0 ? approved(id, seen) : HEAD.get(LOGS + id), people))
                    .toList();
            var answers = asked.stream()
                    .map(CompletableFuture::join)
                    .collect(Collectors.groupingBy(Answer::status, Collectors.counting()));
            System.out.println("Many who wait and look: " + answers);
            assertThat(answers).containsKey(503);
            assertThat(answers.keySet()).isSubsetOf(Set.of(200, 503));
        }

        assertThat(approved(id, seen).status()).isEqualTo(200);
    }

    private static void awaitSomebodyWaiting(Statement statement) throws SQLException, InterruptedException {
        var waiting = false;
        while (!waiting) {
            Thread.sleep(20);
            try (var rows = statement.executeQuery("select exists (select 1 from pg_locks where not granted)")) {
                rows.next();
                waiting = rows.getBoolean(1);
            }
        }
    }

    private static int submitted(String day, UUID id) {
        return WORKER.put(LOGS + id + "/submission", Days.written(day, Ids.fresh(), ""))
                .json()
                .getInt("version");
    }

    private static Answer approved(UUID id, int seen) {
        return HEAD.seeing(seen).post(LOGS + id + "/approval", null);
    }

    private static Connection holder() throws SQLException {
        var database = TheStack.get().database();
        var connection = database.owner().connect(database.url());
        try (var bind = connection.createStatement()) {
            bind.execute("set hezhan.district = 990101");
        }
        connection.setAutoCommit(false);
        return connection;
    }
}

package org.hezhan.tests.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hezhan.server.Database;
import org.hezhan.verify.Verification;

/** Compares what people were told with what the database holds. */
record Ledger(Database database) {

    private static final int DISTRICT = 990_101;

    /** What one audit row says was done. */
    private record Done(String request, long seq) {}

    /** Each acknowledged deed is there once, none is there twice, and each day is as the last deed that is there left it. */
    void mustHold(Collection<Deed> deeds) throws SQLException {
        try (var connection = database.owner().connect(database.url());
                var bind = connection.createStatement()) {
            bind.execute("set hezhan.district = " + DISTRICT);
            for (var log :
                    deeds.stream().collect(Collectors.groupingBy(Deed::log)).entrySet()) {
                mustHold(connection, log.getKey(), log.getValue());
            }
        }
    }

    private static void mustHold(Connection connection, UUID log, List<Deed> deeds) throws SQLException {
        var last = new Done("", -1);
        var lastDeed = deeds.getFirst();
        for (var deed : deeds) {
            var done = done(connection, deed);
            assertThat(done).as("%s is there at most once", deed).hasSizeLessThan(2);
            if (deed.mustBeThere()) {
                assertThat(done).as("%s was acknowledged", deed).hasSize(1);
            }
            if (!done.isEmpty() && done.getFirst().seq() > last.seq()) {
                last = done.getFirst();
                lastDeed = deed;
            }
        }
        if (last.seq() >= 0) {
            assertThat(state(connection, log)).as("%s was the last", lastDeed).isEqualTo(lastDeed.leaves());
        }
    }

    private static List<Done> done(Connection connection, Deed deed) throws SQLException {
        try (var select = connection.prepareStatement(
                "select request, seq from audit_event where district_code = ? and request = any (?) and outcome = 'DONE'")) {
            select.setInt(1, DISTRICT);
            select.setArray(2, connection.createArrayOf("text", deed.requests().toArray()));
            var found = new ArrayList<Done>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(new Done(rows.getString(1), rows.getLong(2)));
                }
            }
            return found;
        }
    }

    /** The day, its one record and what was counted for it, in one line. */
    private static String state(Connection connection, UUID log) throws SQLException {
        try (var select = connection.prepareStatement("""
                select l.state, l.tomorrow_plan, count(distinct r.id), string_agg(distinct r.state, ' '),
                       coalesce((select sum(e.quantity) from kpi_entry e join service_record s on s.district_code = e.district_code
                                 and s.id = e.record_id where s.district_code = ? and s.log_id = ? and e.indicator = 'CONSULT'), 0)
                from daily_log l left join service_record r on r.district_code = l.district_code and r.log_id = l.id
                where l.district_code = ? and l.id = ? group by l.district_code, l.id
                """)) {
            select.setInt(1, DISTRICT);
            select.setObject(2, log);
            select.setInt(3, DISTRICT);
            select.setObject(4, log);
            try (var row = select.executeQuery()) {
                assertThat(row.next()).as("%s is there", log).isTrue();
                return "%s, %s, %d record %s, counted %d"
                        .formatted(
                                row.getString(1), row.getString(2), row.getLong(3), row.getString(4), row.getLong(5));
            }
        }
    }

    /** The product's own verification, over everything that happened so far. */
    void mustVerify() throws SQLException {
        try (var connection = database.verify().connect(database.url())) {
            var result =
                    new Verification(connection, LocalDate.MIN, List.of(), Clock.systemUTC(), _ -> {}).of(DISTRICT);
            assertThat(result.findings()).isEmpty();
        }
    }

    /** Whether the database takes connections and lets them ask. */
    boolean answers() {
        try (var connection = database.owner().connect(database.url())) {
            return connection.isValid(1);
        } catch (SQLException _) {
            return false;
        }
    }
}

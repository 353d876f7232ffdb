package org.hezhan.tests.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hezhan.server.Database;
import org.hezhan.verify.Verification;

/** Compares what people were told with what the database holds; audit rows that were read once are not read again. */
final class Ledger {

    private static final int DISTRICT = 990_101;

    private final Database database;
    /** The places in the chain of what a request is said to have done. */
    private final Map<String, List<Long>> known = new HashMap<>();

    private long read = -1;

    Ledger(Database database) {
        this.database = database;
    }

    /**
     * Each acknowledged deed is there once, none is there twice, and each day and week is as the last deed that is there left it.
     *
     * @param deeds all that was done to some days and weeks
     */
    void mustHold(Collection<Deed> deeds) throws SQLException {
        try (var connection = database.owner().connect(database.url());
                var bind = connection.createStatement()) {
            bind.execute("set hezhan.district = " + DISTRICT);
            readOn(connection);
            var days = deeds.stream().collect(Collectors.groupingBy(Deed::log));
            var states = states(connection, days.keySet());
            states.putAll(weeks(connection, days.keySet()));
            days.forEach((log, ofLog) -> mustHold(ofLog, String.valueOf(states.get(log))));
        }
    }

    /** As {@link #mustHold}, but believes nothing that was read before. */
    void mustStillHold(Collection<Deed> deeds) throws SQLException {
        known.clear();
        read = -1;
        mustHold(deeds);
    }

    private void mustHold(List<Deed> deeds, String state) {
        var last = -1L;
        var lastDeed = deeds.getFirst();
        for (var deed : deeds) {
            var done = deed.requests().stream()
                    .flatMap(request -> known.getOrDefault(request, List.of()).stream())
                    .toList();
            assertThat(done).as("%s is there at most once", deed).hasSizeLessThan(2);
            if (deed.mustBeThere()) {
                assertThat(done).as("%s was acknowledged", deed).hasSize(1);
            }
            if (!done.isEmpty() && done.getFirst() > last) {
                last = done.getFirst();
                lastDeed = deed;
            }
        }
        if (last >= 0) {
            assertThat(state).as("%s was the last", lastDeed).isEqualTo(lastDeed.leaves());
        }
    }

    private void readOn(Connection connection) throws SQLException {
        try (var select = connection.prepareStatement(
                "select request, seq from audit_event where district_code = ? and seq > ? and outcome = 'DONE' order by seq")) {
            select.setInt(1, DISTRICT);
            select.setLong(2, read);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    read = rows.getLong(2);
                    known.computeIfAbsent(rows.getString(1), _ -> new ArrayList<>(1))
                            .add(read);
                }
            }
        }
    }

    /** Each day, its one record and what was counted for it, in one line. */
    private static Map<UUID, String> states(Connection connection, Collection<UUID> days) throws SQLException {
        try (var select = connection.prepareStatement("""
                select l.id, l.state, l.tomorrow_plan, count(distinct r.id), string_agg(distinct r.state, ' '),
                       coalesce((select sum(e.quantity) from kpi_entry e join service_record s on s.district_code = e.district_code
                                 and s.id = e.record_id where s.district_code = l.district_code and s.log_id = l.id
                                 and e.indicator = 'CONSULT'), 0)
                from daily_log l left join service_record r on r.district_code = l.district_code and r.log_id = l.id
                where l.district_code = ? and l.id = any(?) group by l.district_code, l.id
                """)) {
            select.setInt(1, DISTRICT);
            select.setArray(2, connection.createArrayOf("uuid", days.toArray()));
            return states(select);
        }
    }

    private static Map<UUID, String> weeks(Connection connection, Collection<UUID> ids) throws SQLException {
        try (var select = connection.prepareStatement("""
                select w.id, 'week ' || w.state || case when w.composed is null then '' else ', composed' end
                from weekly_summary w where w.district_code = ? and w.id = any(?)
                """)) {
            select.setInt(1, DISTRICT);
            select.setArray(2, connection.createArrayOf("uuid", ids.toArray()));
            var weeks = new HashMap<UUID, String>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    weeks.put(rows.getObject(1, UUID.class), rows.getString(2));
                }
            }
            return weeks;
        }
    }

    private static Map<UUID, String> states(PreparedStatement select) throws SQLException {
        try (var rows = select.executeQuery()) {
            var states = new HashMap<UUID, String>();
            while (rows.next()) {
                states.put(
                        rows.getObject(1, UUID.class),
                        "%s, %s, %d record %s, counted %d"
                                .formatted(
                                        rows.getString(2),
                                        rows.getString(3),
                                        rows.getLong(4),
                                        rows.getString(5),
                                        rows.getLong(6)));
            }
            return states;
        }
    }

    /** The product's own verification, over everything that happened so far. */
    void mustVerify() throws SQLException {
        try (var connection = database.verify().connect(database.url())) {
            var result = Verification.whole(connection, Clock.systemUTC()).of(DISTRICT);
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

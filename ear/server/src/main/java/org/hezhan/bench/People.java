package org.hezhan.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * Those who act in the benchmark: each district has one of several casts of the same people (人员).
 *
 * @param workers who write logs, by their number
 * @param officer who looks at the boards
 */
record People(List<Worker> workers, Named officer, Named head, Map<String, String> tokens) {

    /** Who and at which station. */
    record Worker(int number, String username, UUID station) {}

    /** Somebody and their number among the model's people. */
    record Named(int number, String username) {}

    static People of(Connection database, Keycloak keycloak, Clock clock) throws SQLException {
        var workers = new ArrayList<Worker>();
        Named officer = null;
        Named head = null;
        try (var sql = database.createStatement();
                var rows = sql.executeQuery("""
                        select p.p, p.username, p.station_id, max(m.role) filter (where m.role in ('BUREAU_OFFICER', 'STATION_HEAD'))
                        from bench.person p join membership m on m.account_id = p.account_id and m.district_code = %d
                        group by 1, 2, 3 order by 1
                        """.formatted(Seeding.MODEL))) {
            while (rows.next()) {
                var named = new Named(rows.getInt(1), rows.getString(2));
                var station = rows.getObject(3, UUID.class);
                var role = Objects.requireNonNullElse(rows.getString(4), "");
                if (station != null) {
                    workers.add(new Worker(named.number(), named.username(), station));
                }
                officer = role.equals("BUREAU_OFFICER") && officer == null ? named : officer;
                head = role.equals("STATION_HEAD") && head == null ? named : head;
            }
        }
        var people = new People(
                List.copyOf(workers),
                Objects.requireNonNull(officer, "no officer"),
                Objects.requireNonNull(head, "no head"),
                new HashMap<>());
        people.signIn(database, keycloak, clock);
        return people;
    }

    private void signIn(Connection database, Keycloak keycloak, Clock clock) throws SQLException {
        var usernames = new ArrayList<String>();
        for (var shift = 0; shift < Seeding.SHIFTS; shift++) {
            for (var worker : workers) {
                usernames.add(username(shift, worker.username()));
            }
            usernames.add(username(shift, officer.username()));
        }
        var kept = new TokenFile(keycloak.stack().options().home(), clock);
        tokens.putAll(kept.read());
        if (!tokens.keySet().containsAll(usernames)) {
            keycloak.settle();
            keycloak.enrol(usernames);
            usernames.forEach(username -> tokens.put(username, keycloak.token(username)));
            kept.write(tokens);
        }
        try (var bind = database.prepareStatement("update account set subject = ? where username = ?")) {
            for (var username : usernames) {
                bind.setString(1, Keycloak.subject(Objects.requireNonNull(tokens.get(username))));
                bind.setString(2, username);
                bind.addBatch();
            }
            bind.executeBatch();
        }
        try (var sql = database.createStatement()) {
            sql.execute("call bench.name_subjects()");
        }
    }

    static String username(int shift, String name) {
        return "b" + shift + "." + name;
    }

    String token(int shift, String name) {
        return Objects.requireNonNull(tokens.get(username(shift, name)), name);
    }
}

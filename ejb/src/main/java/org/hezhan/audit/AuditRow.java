package org.hezhan.audit;

import jakarta.json.Json;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hezhan.shared.Acting;
import org.hezhan.shared.Ids;
import org.hezhan.tenancy.DistrictScope;

/**
 * One audit row: all changes of one transaction, and whose it was. The machine's own time, never a simulated one. The database
 * numbers it and links it to the row before (审计链).
 */
record AuditRow(UUID id, Instant at, Optional<Acting> acting, Outcome outcome, String what, String changes) {

    private static final String INSERT = """
            insert into audit_event (district_code, id, at, account_id, roles, request, origin, what, outcome, changes)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::json)
            """;

    static AuditRow of(List<Change> changes) {
        var what = changes.stream()
                .map(change -> change.table() + ":" + change.kind())
                .distinct()
                .collect(Collectors.joining(" "));
        var json = Json.createArrayBuilder();
        changes.forEach(change -> json.add(change.json()));
        return of(Outcome.DONE, what, json.build().toString());
    }

    static AuditRow of(Outcome outcome, String what, String changes) {
        var at = InstantSource.system().instant();
        return new AuditRow(Ids.at(at), at, Acting.current(), outcome, what, changes);
    }

    void insert(Connection connection) throws SQLException {
        try (var insert = connection.prepareStatement(INSERT)) {
            insert.setInt(1, DistrictScope.current().value());
            insert.setObject(2, id);
            insert.setObject(3, at.atOffset(ZoneOffset.UTC));
            insert.setObject(4, acting.map(Acting::account).orElse(null));
            insert.setString(5, acting.map(Acting::roles).orElse("SYSTEM"));
            insert.setString(6, acting.map(Acting::request).orElse(""));
            insert.setString(7, acting.map(Acting::origin).orElse("system"));
            insert.setString(8, what);
            insert.setString(9, outcome.name());
            insert.setString(10, changes);
            insert.executeUpdate();
        }
    }
}

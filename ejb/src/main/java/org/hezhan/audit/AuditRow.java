package org.hezhan.audit;

import jakarta.json.Json;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hezhan.shared.Acting;
import org.hezhan.shared.Ids;

/**
 * One audit row: all changes of one transaction, and whose it was. The machine's own time, never a simulated one. The database
 * numbers it and links it to the row before (审计链).
 */
record AuditRow(UUID id, Instant at, Optional<Acting> acting, Outcome outcome, String what, String changes) {

    private static final String APPEND = "select audit_append(?, ?, ?, ?, ?, ?, ?, ?, ?::json)";

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

    void append(Connection connection) throws SQLException {
        try (var append = connection.prepareStatement(APPEND)) {
            append.setObject(1, id);
            append.setObject(2, at.atOffset(ZoneOffset.UTC));
            append.setObject(3, acting.map(Acting::account).orElse(null), Types.OTHER);
            append.setString(4, acting.map(Acting::roles).orElse("SYSTEM"));
            append.setString(5, acting.map(Acting::request).orElse(""));
            append.setString(6, acting.map(Acting::origin).orElse("system"));
            append.setString(7, what);
            append.setString(8, outcome.name());
            append.setString(9, changes);
            append.execute();
        }
    }
}

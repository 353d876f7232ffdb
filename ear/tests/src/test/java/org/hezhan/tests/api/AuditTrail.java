package org.hezhan.tests.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.hezhan.tests.TheStack;

/** What the audit trail of a district says of one request. */
final class AuditTrail {

    private AuditTrail() {}

    /** One audit row. */
    record Row(String account, String roles, String what, String changes) {}

    /** Whatever changed something in a district has left its one row, with who, in which roles, and what. */
    static void mustTell(String district, String request, String what) {
        assertThat(rows(district, request)).as(what).singleElement().satisfies(row -> {
            assertThat(row.account()).isNotEmpty();
            assertThat(row.roles()).isNotEmpty().doesNotContain("SYSTEM");
            assertThat(row.what()).isNotEmpty();
            assertThat(row.changes()).contains("\"before\"", "\"after\"");
        });
    }

    static List<Row> rows(String district, String request) {
        var owner = TheStack.get().database().owner();
        var found = new ArrayList<Row>();
        try (var connection =
                        DriverManager.getConnection(TheStack.get().database().url(), owner.name(), owner.password());
                var bind = connection.createStatement();
                var select = connection.prepareStatement(
                        "select cast(account_id as text), roles, what, cast(changes as text) from audit_event where request = ?")) {
            bind.execute("set hezhan.district = " + Integer.parseInt(district));
            select.setString(1, request);
            var rows = select.executeQuery();
            while (rows.next()) {
                found.add(new Row(rows.getString(1), rows.getString(2), rows.getString(3), rows.getString(4)));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

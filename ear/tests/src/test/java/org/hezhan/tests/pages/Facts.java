package org.hezhan.tests.pages;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.hezhan.tests.TheStack;

/** What the database holds of Tianxin, read in the role that only reads. */
final class Facts {

    private Facts() {}

    /** The one value that the query finds; a query that finds none fails the test. */
    static String one(String sql) {
        var database = TheStack.get().database();
        try (var connection = DriverManager.getConnection(
                        database.url(),
                        database.verify().name(),
                        database.verify().password());
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("set local hezhan.district = 430103");
            try (var row = statement.executeQuery(sql)) {
                if (!row.next()) {
                    throw new AssertionError("Nothing is found by: " + sql);
                }
                return row.getString(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    static long number(String sql) {
        return Long.parseLong(one(sql));
    }
}

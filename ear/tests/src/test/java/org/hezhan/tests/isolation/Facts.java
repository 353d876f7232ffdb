package org.hezhan.tests.isolation;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.hezhan.tests.TheStack;

/** What is in a district's tables, asked of the database as their owner. */
public record Facts(int district) {

    /** Reads one row. */
    public interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    public <T> List<T> all(String sql, Reading<T> reading, Object... values) {
        try (var connection = connection();
                var select = connection.prepareStatement(sql)) {
            for (var i = 0; i < values.length; i++) {
                select.setObject(i + 1, values[i]);
            }
            var rows = select.executeQuery();
            var found = new ArrayList<T>();
            while (rows.next()) {
                found.add(reading.of(rows));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A statement and what it is told about. */
    record Told(String sql, Object... values) {

        private void to(Connection connection) throws SQLException {
            try (var statement = connection.prepareStatement(sql)) {
                for (var i = 0; i < values.length; i++) {
                    statement.setObject(i + 1, values[i]);
                }
                statement.executeUpdate();
            }
        }
    }

    void tell(String sql, Object... values) {
        tell(List.of(new Told(sql, values)));
    }

    /** One after the other, over one connection. */
    void tell(List<Told> all) {
        try (var connection = connection()) {
            for (var one : all) {
                one.to(connection);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Connection connection() throws SQLException {
        var database = TheStack.get().database();
        var connection = DriverManager.getConnection(
                database.url(), database.owner().name(), database.owner().password());
        try (var bind = connection.createStatement()) {
            bind.execute("set hezhan.district = " + district);
        }
        return connection;
    }
}

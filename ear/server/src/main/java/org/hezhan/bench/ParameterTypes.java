package org.hezhan.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** As which type the database takes each parameter when nobody says: what pgbench's own statements meet too. */
record ParameterTypes(Connection database) implements Script.Types {

    @Override
    public List<String> of(Statement statement) throws SQLException {
        var types = new ArrayList<String>();
        if (statement.parameters().isEmpty()) {
            return types;
        }
        try (var sql = database.createStatement()) {
            sql.execute("prepare asked as " + statement.text());
            try (var rows = sql.executeQuery(
                    "select unnest(parameter_types)::text from pg_prepared_statements where name = 'asked'")) {
                while (rows.next()) {
                    types.add(rows.getString(1));
                }
            }
            sql.execute("deallocate asked");
        }
        return types;
    }
}

package org.hezhan.server;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.hezhan.server.Database.Login;

/** The roles and databases of the embedded PostgreSQL, made once; who has which right in a table, the migrations say. */
final class DatabaseRoles {
    private static final String PLAIN = "login nosuperuser nocreatedb nocreaterole noreplication nobypassrls";
    private final String url;
    private final Login superuser;

    DatabaseRoles(String url, Login superuser) {
        this.url = url;
        this.superuser = superuser;
    }

    void make(Database database) {
        try (Connection connection = superuser.connect(url);
                Statement sql = connection.createStatement()) {
            for (Login role : List.of(database.owner(), database.app(), database.verify(), database.keycloak())) {
                String verb = holds(sql, "pg_roles where rolname", role.name()) ? "alter" : "create";
                sql.execute("%s role %s %s password '%s'"
                        .formatted(verb, role.name(), PLAIN, role.password().replace("'", "''")));
            }
            sql.execute("alter role hezhan_verify set default_transaction_read_only = on");
            make(sql, "hezhan", database.owner(), "hezhan_app, hezhan_verify");
            make(sql, "keycloak", database.keycloak(), "keycloak");
        } catch (SQLException refused) {
            throw new Trouble("The roles of the database cannot be made: " + refused.getMessage(), refused);
        }
    }

    private static void make(Statement sql, String name, Login owner, String mayConnect) throws SQLException {
        if (!holds(sql, "pg_database where datname", name)) {
            sql.execute("create database %s owner %s".formatted(name, owner.name()));
        }
        sql.execute("revoke all on database %s from public".formatted(name));
        sql.execute("grant connect on database %s to %s".formatted(name, mayConnect));
    }

    private static boolean holds(Statement sql, String where, String name) throws SQLException {
        try (ResultSet found = sql.executeQuery("select 1 from %s = '%s'".formatted(where, name))) {
            return found.next();
        }
    }
}

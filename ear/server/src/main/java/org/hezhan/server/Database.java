package org.hezhan.server;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/**
 * Where the data lies and who may enter: the owner only migrates, the application owns nothing, the verifier only reads.
 *
 * @param url the product's database
 * @param keycloakUrl Keycloak's own database
 */
public record Database(String url, String keycloakUrl, Login owner, Login app, Login verify, Login keycloak) {

    /**
     * How a session of the application is: a statement takes five seconds at most and waits three for a lock, and it is
     * planned once for a connection, not for each question (the work queue took longer to plan than to answer).
     */
    public static final String SESSION = "-c statement_timeout=5s -c lock_timeout=3s"
            + " -c idle_in_transaction_session_timeout=30s -c plan_cache_mode=force_generic_plan";

    /** A role of the database and its password. */
    public record Login(String name, String password) {

        /** Opens a connection in this role. */
        public Connection connect(String url) throws SQLException {
            Properties who = new Properties();
            who.setProperty("user", name);
            who.setProperty("password", password);
            who.setProperty("connectTimeout", "5");
            return DriverManager.getConnection(url, who);
        }
    }

    static Database of(Settings settings, Secrets secrets, Ports ports) {
        String server = "jdbc:postgresql://127.0.0.1:" + ports.database() + "/";
        return new Database(
                settings.get("database.url").orElse(server + "hezhan"),
                settings.get("keycloak.database.url").orElse(server + "keycloak"),
                login("hezhan_owner", "database.owner.password", secrets),
                login("hezhan_app", "database.app.password", secrets),
                login("hezhan_verify", "database.verify.password", secrets),
                login("keycloak", "keycloak.database.password", secrets));
    }

    private static Login login(String name, String secret, Secrets secrets) {
        return new Login(name, secrets.get(secret));
    }
}

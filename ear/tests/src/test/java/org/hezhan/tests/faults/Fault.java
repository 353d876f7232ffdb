package org.hezhan.tests.faults;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.hezhan.server.Database;
import org.hezhan.tests.Server;

/** What happens to a server in the middle of the work, and what people may notice of it. */
enum Fault {
    POSTGRESQL_HANGS("STOP", Server.POSTGRESQL, true, 12),
    ALL_CONNECTIONS_ARE_TERMINATED("TERM", Server.POSTGRESQL, false, 0),
    A_CONNECTION_OF_POSTGRESQL_IS_KILLED("KILL", Server.POSTGRESQL, false, 0),
    POSTGRESQL_IS_KILLED("KILL", Server.POSTGRESQL, false, 0),
    POSTGRESQL_STOPS_AT_ONCE("QUIT", Server.POSTGRESQL, false, 0),
    KEYCLOAK_HANGS("STOP", Server.KEYCLOAK, false, 8),
    KEYCLOAK_IS_KILLED("KILL", Server.KEYCLOAK, false, 0),
    WILDFLY_IS_KILLED("KILL", Server.WILDFLY, true, 0);

    private final String signal;
    private final Server server;
    private final boolean seen;
    private final int seconds;

    Fault(String signal, Server server, boolean seen, int seconds) {
        this.signal = signal;
        this.server = server;
        this.seen = seen;
        this.seconds = seconds;
    }

    /** Whether it lasts so long that the readiness must have gone down; a restart of PostgreSQL may hide between two looks. */
    boolean mustBeSeen() {
        return seen;
    }

    /** Whether nobody who is signed in may notice it, and nobody new comes in. */
    boolean isOfSignIn() {
        return server == Server.KEYCLOAK;
    }

    /** Does it, and says to whom. */
    List<ProcessHandle> strike(Launched launched) throws IOException, InterruptedException, SQLException {
        var victims = this == ALL_CONNECTIONS_ARE_TERMINATED
                ? connections(launched.stack().database())
                : victims(launched.home());
        Server.signal(signal, victims);
        return victims;
    }

    /** Ends its cause, after a while if it lasts; the server may still be coming back. */
    void end(List<ProcessHandle> victims) throws IOException, InterruptedException {
        if (seconds > 0) {
            Thread.sleep(seconds * 1000L);
            Server.signal("CONT", victims);
        }
    }

    /** Of the application: as an administrator ends them, who wants to be alone with the database. */
    private static List<ProcessHandle> connections(Database database) throws SQLException {
        try (var connection = database.app().connect(database.url());
                var select = connection.createStatement();
                var rows = select.executeQuery(
                        "select pid from pg_stat_activity where usename = current_user and pid <> pg_backend_pid()")) {
            var found = new ArrayList<ProcessHandle>();
            while (rows.next()) {
                ProcessHandle.of(rows.getInt(1)).ifPresent(found::add);
            }
            return found;
        }
    }

    private List<ProcessHandle> victims(Path home) throws IOException {
        if (this == A_CONNECTION_OF_POSTGRESQL_IS_KILLED) {
            var children = server.in(home).children().toList();
            return children.subList(children.size() - 1, children.size());
        }
        return signal.equals("STOP") ? server.wholeIn(home) : List.of(server.in(home));
    }
}

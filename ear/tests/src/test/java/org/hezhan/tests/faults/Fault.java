package org.hezhan.tests.faults;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.hezhan.tests.faults.Launched.Server;

/** What happens to a server in the middle of the work, and what people may notice of it. */
enum Fault {
    POSTGRESQL_HANGS("STOP", Server.POSTGRESQL, true, 12),
    A_CONNECTION_OF_POSTGRESQL_IS_KILLED("KILL", Server.POSTGRESQL, false, 0),
    POSTGRESQL_IS_KILLED("KILL", Server.POSTGRESQL, false, 0),
    POSTGRESQL_STOPS_AT_ONCE("QUIT", Server.POSTGRESQL, false, 0),
    KEYCLOAK_HANGS("STOP", Server.KEYCLOAK, false, 12),
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

    /** Whether nobody who is signed in may notice it. */
    boolean mustNotBeSeen() {
        return this == KEYCLOAK_HANGS;
    }

    /** Does it, and returns when its cause is over; the server may still be coming back. */
    void strike(Launched launched) throws IOException, InterruptedException {
        var victims = victims(launched.server(server));
        Launched.signal(signal, victims);
        if (seconds > 0) {
            Thread.sleep(seconds * 1000L);
            Launched.signal("CONT", victims);
        }
    }

    private List<ProcessHandle> victims(ProcessHandle process) {
        if (this == A_CONNECTION_OF_POSTGRESQL_IS_KILLED) {
            return process.children().skip(process.children().count() - 1).toList();
        }
        return signal.equals("STOP")
                ? Stream.concat(Stream.of(process), process.descendants()).toList()
                : List.of(process);
    }
}

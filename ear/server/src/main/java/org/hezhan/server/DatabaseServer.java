package org.hezhan.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.hezhan.server.Database.Login;

/** PostgreSQL 18 in the home, on loopback and with passwords; its data stays from one run to the next. */
final class DatabaseServer {
    private static final int SECONDS = 120;
    /** A session keeps a few megabytes that it will need again at the next statement, and does not ask the kernel each time. */
    private static final Map<String, String> MEMORY =
            Map.of("MALLOC_TRIM_THRESHOLD_", "8388608", "MALLOC_TOP_PAD_", "524288");

    private final Home home;
    private final Path binaries;
    private final int port;
    private final Login superuser;

    DatabaseServer(Home home, Path binaries, int port, Login superuser) {
        this.home = home;
        this.binaries = binaries;
        this.port = port;
        this.superuser = superuser;
    }

    /** Makes the data folder aside and names it when it is complete. */
    void create() {
        if (Files.isDirectory(home.database())) {
            return;
        }
        Path aside = home.folder().resolve("database.part");
        Path password = home.folder().resolve("run/superuser");
        Home.delete(aside);
        try {
            PrivateFile.write(password, superuser.password());
            Child.run("Creating the database", AsUser.ordinary(initdb(aside, password)), Map.of());
            Files.move(aside, home.database(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException refused) {
            throw new Trouble("The database cannot be created: %s.".formatted(Trouble.reason(refused)), refused);
        } finally {
            Home.delete(password);
        }
    }

    /** Sorting is by code point and owes nothing to the machine's locales. */
    private List<String> initdb(Path data, Path password) {
        return List.of(
                binaries.resolve("bin/initdb").toString(),
                "--pgdata=" + data,
                "--username=" + superuser.name(),
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--no-instructions");
    }

    Child start() {
        List<String> settings = Child.join(
                SharedBuffers.ofThisMachine().settings(),
                List.of(
                        "port=" + port,
                        "listen_addresses=127.0.0.1",
                        "unix_socket_directories=",
                        "max_connections=100",
                        "jit=off",
                        "random_page_cost=1.1",
                        // on two processors tidying up goes slowly enough to leave room for people
                        "autovacuum_vacuum_cost_delay=10ms",
                        "timezone=Asia/Shanghai",
                        "log_timezone=Asia/Shanghai"));
        List<String> command = Child.join(
                List.of(
                        binaries.resolve("bin/postgres").toString(),
                        "-D",
                        home.database().toString()),
                settings.stream()
                        .flatMap(setting -> List.of("-c", setting).stream())
                        .toList());
        return Child.start("PostgreSQL", AsUser.ordinary(command), MEMORY, home.log("postgresql"), home.children());
    }

    void awaitReady(Child child) {
        long end = System.nanoTime() + SECONDS * 1_000_000_000L;
        while (true) {
            child.mustLive();
            try (Connection connection = superuser.connect(url())) {
                if (connection.isValid(1)) {
                    return;
                }
            } catch (SQLException notYet) {
                if ("28P01".equals(notYet.getSQLState())) {
                    throw new Trouble(
                            "PostgreSQL refuses the password kept in %s: that file and the folder database belong together."
                                    .formatted(home.folder().resolve("secrets.properties")),
                            notYet);
                }
            }
            Waiting.mustBeBefore(end, "PostgreSQL", home.log("postgresql"));
            Waiting.aMoment();
        }
    }

    /** A fast shutdown: open transactions are rolled back, what was committed is written. */
    void stop(Child child) {
        if (child.isAlive()) {
            Child.run(
                    "Stopping PostgreSQL",
                    AsUser.ordinary(List.of(
                            binaries.resolve("bin/pg_ctl").toString(),
                            "stop",
                            "--mode=fast",
                            "--pgdata=" + home.database(),
                            "--timeout=60")),
                    Map.of());
            child.await(SECONDS);
        }
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }
}

package org.hezhan.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Keycloak on loopback: its distribution is built once for PostgreSQL and shared, its home is ours. */
final class IdentityServer {
    private static final int SECONDS = 300;
    private final Home home;
    private final Path keycloak;
    private final Ports ports;

    IdentityServer(Home home, Path keycloak, Ports ports) {
        this.home = home;
        this.keycloak = keycloak;
        this.ports = ports;
    }

    /** Fixes at build time what never changes, so that each start is short. */
    static void build(Path unpacked) {
        Child.run(
                "Building Keycloak",
                command(
                        unpacked,
                        unpacked,
                        List.of("-XX:+UseSerialGC"),
                        List.of("build", "--db=postgres", "--health-enabled=false")),
                Map.of());
    }

    Child start(Database database, String adminSecret) {
        try {
            for (String shared : List.of("lib", "providers", "themes", "conf", "version.txt")) {
                Path link = Files.createDirectories(home.keycloak()).resolve(shared);
                Files.deleteIfExists(link);
                Files.createSymbolicLink(link, keycloak.resolve(shared));
            }
        } catch (IOException refused) {
            throw new Trouble("Keycloak's home cannot be made: %s.".formatted(Trouble.reason(refused)), refused);
        }
        Map<String, String> environment = Map.of(
                "KC_DB_PASSWORD",
                database.keycloak().password(),
                "KC_BOOTSTRAP_ADMIN_CLIENT_ID",
                KeycloakAdmin.CLIENT,
                "KC_BOOTSTRAP_ADMIN_CLIENT_SECRET",
                adminSecret);
        List<String> arguments = List.of(
                "start",
                "--optimized",
                "--cache=local",
                "--db-url=" + database.keycloakUrl(),
                "--db-username=" + database.keycloak().name(),
                "--db-pool-initial-size=1",
                "--db-pool-max-size=20",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + ports.keycloak(),
                "--hostname=http://127.0.0.1:" + ports.keycloak());
        List<String> machine = Child.join(
                List.of("-Xms128m", "-Xmx512m", "-XX:MetaspaceSize=128m"), Jvm.serving(keycloak, home.folder()));
        return Child.start(
                "Keycloak",
                command(keycloak, home.keycloak(), machine, arguments),
                environment,
                home.log("keycloak"),
                home.children());
    }

    void awaitReady(Child child) {
        long end = System.nanoTime() + SECONDS * 1_000_000_000L;
        while (!Http.isReady("http://127.0.0.1:" + ports.keycloak() + "/realms/master")) {
            child.mustLive();
            Waiting.mustBeBefore(end, "Keycloak", home.log("keycloak"));
            Waiting.aMoment();
        }
    }

    /** What Keycloak's own start script calls. */
    private static List<String> command(Path code, Path data, List<String> machine, List<String> arguments) {
        return Stream.of(
                        List.of(Jvm.java()),
                        machine,
                        List.of(
                                "--add-opens=java.base/java.util=ALL-UNNAMED",
                                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                                "--add-opens=java.base/java.security=ALL-UNNAMED",
                                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                                "--enable-native-access=ALL-UNNAMED",
                                "--sun-misc-unsafe-memory-access=allow",
                                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                                "-Duser.language=en",
                                "-Duser.country=US",
                                "-Dkc.home.dir=" + data,
                                "-Djboss.server.config.dir=" + data.resolve("conf"),
                                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                                "-Dpicocli.disable.closures=true",
                                "-Dquarkus-log-max-startup-records=10000",
                                "-cp",
                                code.resolve("lib/quarkus-run.jar").toString(),
                                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"),
                        arguments)
                .flatMap(List::stream)
                .toList();
    }
}

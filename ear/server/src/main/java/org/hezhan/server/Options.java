package org.hezhan.server;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What may differ from one run to the next.
 *
 * @param root where the product was built: the folder of the root pom
 * @param home where the run keeps its data, secrets and logs
 * @param servers where WildFly, Keycloak and PostgreSQL lie unpacked; several homes may share it
 * @param clock a fixed or shifted clock for demonstrations, or null for the real one
 */
public record Options(
        Path root,
        Path home,
        Path servers,
        Ports ports,
        Demo demo,
        @Nullable String clock) {

    /** The usual run: everything in one home, on the given base port. */
    public static Options of(Path root, Path home, int port) {
        Path absolute = home.toAbsolutePath().normalize();
        return new Options(
                root.toAbsolutePath().normalize(),
                absolute,
                absolute.resolve("servers"),
                Ports.from(port),
                Demo.FILLED,
                null);
    }

    /** A run of its own for tests: beside any other, with the servers that the checkout has unpacked already. */
    public static Options forTests(Path root, Path home) {
        Options usual = of(root, home, 8080);
        return new Options(
                usual.root(), usual.home(), usual.root().resolve(".hezhan/servers"), Ports.free(), Demo.ACCOUNTS, null);
    }

    public Options with(Demo chosen) {
        return new Options(root, home, servers, ports, chosen, clock);
    }

    public Options withClock(@Nullable String chosen) {
        return new Options(root, home, servers, ports, demo, chosen);
    }

    public Options withServers(Path folder) {
        return new Options(root, home, folder.toAbsolutePath().normalize(), ports, demo, clock);
    }

    Path ear() {
        return root.resolve("ear/app/target/hezhan.ear");
    }

    Path packs() {
        return root.resolve("tenants/districts");
    }
}

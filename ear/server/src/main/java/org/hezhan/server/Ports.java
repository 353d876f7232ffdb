package org.hezhan.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.LinkedHashMap;
import java.util.Map;

/** The four ports of a run, all on loopback, counted from one base. */
public record Ports(int web, int keycloak, int database, int management) {

    /** The base port serves people; Keycloak, PostgreSQL and WildFly's management take the next three. */
    public static Ports from(int base) {
        if (base < 1024 || base > 65_000) {
            throw new Trouble("Port %d cannot be used: choose a --port between 1024 and 65000.".formatted(base));
        }
        return new Ports(base, base + 1, base + 2, base + 3);
    }

    /** Four ports in a row that nobody uses now: for tests, which run beside each other. */
    public static Ports free() {
        for (int base = 20_000 + (int) (ProcessHandle.current().pid() % 2_000) * 10; base < 60_000; base += 10) {
            Ports ports = from(base);
            if (ports.isFree()) {
                return ports;
            }
        }
        throw new Trouble("No four ports in a row are free on this machine.");
    }

    private boolean isFree() {
        try {
            checkFree(true, true);
            return true;
        } catch (Trouble taken) {
            return false;
        }
    }

    /** Refuses to begin when somebody else listens where one of the servers has to. */
    void checkFree(boolean ownDatabase, boolean ownKeycloak) {
        Map<Integer, String> wanted = new LinkedHashMap<>();
        wanted.put(web, "WildFly");
        wanted.put(management, "WildFly's management");
        if (ownKeycloak) {
            wanted.put(keycloak, "Keycloak");
        }
        if (ownDatabase) {
            wanted.put(database, "PostgreSQL");
        }
        wanted.forEach(Ports::checkFree);
    }

    private static void checkFree(int port, String who) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException taken) {
            throw new Trouble(
                    "Port %d, which %s needs, is taken: end the process that listens there, or choose another --port."
                            .formatted(port, who),
                    taken);
        }
    }
}

package org.hezhan.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.hezhan.server.Database.Login;
import org.jspecify.annotations.Nullable;

/** The database of a home, read as the verifier or copied as the superuser: that of the run, or started for as long as it is looked at. */
final class HomeDatabase implements AutoCloseable {
    private final Home home;
    private final Settings settings;
    private final Secrets secrets;
    private String url = "";
    private @Nullable DatabaseServer server;
    private @Nullable Child child;

    HomeDatabase(Path folder) {
        if (!Files.exists(folder.resolve("run/lock"))) {
            throw new Trouble("%s is no home of hezhan: name one with --home.".formatted(folder));
        }
        home = new Home(folder);
        settings = Settings.of(folder, System.getenv());
        secrets = new Secrets(folder, settings);
    }

    Connection open() {
        url = settings.get("database.url").orElseGet(this::ours);
        return connect(new Login("hezhan_verify", secrets.get("database.verify.password")));
    }

    /** For what no other role may do; only where the database is the home's own. */
    Connection openAsSuperuser() {
        settings.get("database.url").ifPresent(yours -> {
            throw new Trouble("The database of this home is at %s: back it up there, with pgbackrest or pg_basebackup."
                    .formatted(yours));
        });
        url = ours();
        return connect(superuser());
    }

    private String ours() {
        return home.isTaken() ? Running.in(home).database() : start();
    }

    private Login superuser() {
        return new Login("postgres", secrets.get("database.superuser.password"));
    }

    private Connection connect(Login login) {
        try {
            return login.connect(url);
        } catch (SQLException refused) {
            throw new Trouble("The database at %s cannot be read: %s.".formatted(url, refused.getMessage()), refused);
        }
    }

    /** With this key the heads of the audit chains are sealed; it never lies in the database. */
    String key() {
        return secrets.get("audit.heads.key");
    }

    private String start() {
        if (!Files.exists(home.database().resolve("PG_VERSION"))) {
            throw new Trouble("%s holds no database yet.".formatted(home.folder()));
        }
        home.open();
        var servers = settings.get("servers").map(Path::of).orElse(home.folder().resolve("servers"));
        if (Distribution.POSTGRESQL.isMissing(servers)) {
            Distribution.POSTGRESQL.install(servers, _ -> {});
        }
        var port = freePort();
        var fresh = new DatabaseServer(home, Distribution.POSTGRESQL.in(servers), port, superuser());
        server = fresh;
        var started = fresh.start();
        child = started;
        fresh.awaitReady(started);
        return "jdbc:postgresql://127.0.0.1:%d/hezhan".formatted(port);
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new Trouble("No port is free on this machine.", none);
        }
    }

    @Override
    public void close() {
        var started = child;
        if (server != null && started != null) {
            server.stop(started);
            home.close();
        }
    }
}

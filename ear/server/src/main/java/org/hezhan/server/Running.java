package org.hezhan.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * What a run tells the other commands about itself, for as long as it runs.
 *
 * @param database where its database answers
 */
record Running(Access access, Demo demo, String adminSecret, String database) {

    static void write(Path file, Options options, Access access, String adminSecret, String database) {
        Properties properties = new Properties();
        access.write(properties);
        properties.setProperty("demo", options.demo().name());
        properties.setProperty("admin.secret", adminSecret);
        properties.setProperty("database", database);
        try {
            PrivateFile.write(file, properties);
        } catch (IOException refused) {
            throw new Trouble("%s cannot be written: %s.".formatted(file, Trouble.reason(refused)), refused);
        }
    }

    static Running in(Home home) {
        if (!Files.exists(home.running()) || !home.isTaken()) {
            throw new Trouble("Nothing runs in %s: start ./hezhan run first, and name its --home if it has another."
                    .formatted(home.folder()));
        }
        Properties properties = Settings.read(home.running());
        return new Running(
                Access.read(properties),
                Demo.valueOf(properties.getProperty("demo")),
                properties.getProperty("admin.secret"),
                properties.getProperty("database", ""));
    }

    KeycloakAdmin admin() {
        return new KeycloakAdmin(access.keycloak(), adminSecret);
    }
}

package org.hezhan.server;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** The passwords between the servers: set, or made up once and kept in the home, readable only by its owner. */
final class Secrets {
    private final Path path;
    private final Settings settings;
    private final Properties kept;
    private final SecureRandom random = new SecureRandom();

    Secrets(Path home, Settings settings) {
        this.path = home.resolve("secrets.properties");
        this.settings = settings;
        this.kept = Settings.read(path);
    }

    synchronized String get(String name) {
        return settings.get(name).orElseGet(() -> {
            if (kept.getProperty(name) == null) {
                kept.setProperty(name, invented());
                keep();
            }
            return kept.getProperty(name);
        });
    }

    private String invented() {
        byte[] bytes = new byte[24];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private void keep() {
        try {
            PrivateFile.write(path, kept);
        } catch (IOException full) {
            throw new Trouble("%s cannot be written: make room and make it writable.".formatted(path), full);
        }
    }
}

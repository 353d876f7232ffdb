package org.hezhan.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/** Tokens of an earlier run that are good for some hours yet, in the home (令牌). */
record TokenFile(Path home, Clock clock) {

    private static final Duration LONG_ENOUGH = Duration.ofHours(1);

    Map<String, String> read() {
        var found = new HashMap<String, String>();
        var soon = clock.instant().plus(LONG_ENOUGH).getEpochSecond();
        try {
            if (Files.exists(file())) {
                var kept = new Properties();
                try (var in = Files.newBufferedReader(file())) {
                    kept.load(in);
                }
                kept.stringPropertyNames().stream()
                        .filter(name -> Keycloak.goodUntil(kept.getProperty(name)) > soon)
                        .forEach(name -> found.put(name, kept.getProperty(name)));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return found;
    }

    void write(Map<String, String> tokens) {
        var kept = new Properties();
        kept.putAll(tokens);
        try {
            Files.createDirectories(file().getParent());
            if (Files.notExists(file())) {
                Files.createFile(
                        file(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            try (var out = Files.newBufferedWriter(file())) {
                kept.store(out, null);
            }
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private Path file() {
        return home.resolve("bench/tokens.properties");
    }
}

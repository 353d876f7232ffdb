package org.hezhan.server;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** What differs in production: {@code hezhan.properties} in the home, and {@code HEZHAN_*} in the environment, which wins. */
final class Settings {
    private final Properties file;
    private final Map<String, String> environment;

    private Settings(Properties file, Map<String, String> environment) {
        this.file = file;
        this.environment = environment;
    }

    static Settings of(Path home, Map<String, String> environment) {
        return new Settings(read(home.resolve("hezhan.properties")), environment);
    }

    Optional<String> get(String name) {
        String variable = "HEZHAN_" + name.toUpperCase(Locale.ROOT).replace('.', '_');
        return Optional.ofNullable(environment.get(variable))
                .or(() -> Optional.ofNullable(file.getProperty(name)))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }

    static Properties read(Path path) {
        Properties read = new Properties();
        if (Files.exists(path)) {
            try (Reader in = Files.newBufferedReader(path)) {
                read.load(in);
            } catch (IOException unreadable) {
                throw new Trouble("%s cannot be read: make it readable for the user who runs hezhan.".formatted(path));
            }
        }
        return read;
    }
}

package org.hezhan.server;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The driver of PostgreSQL as a module of WildFly: the same jar that the launcher itself uses. */
final class JdbcModule {
    private static final String XML = """
            <?xml version="1.0" encoding="UTF-8"?>
            <module xmlns="urn:jboss:module:1.9" name="org.postgresql">
                <resources>
                    <resource-root path="postgresql.jar"/>
                </resources>
                <dependencies>
                    <module name="java.se"/>
                    <module name="jdk.unsupported"/>
                    <module name="jakarta.transaction.api"/>
                </dependencies>
            </module>
            """;

    private JdbcModule() {}

    static void add(Path modules) throws IOException {
        Path module = Files.createDirectories(modules.resolve("org/postgresql/main"));
        Files.writeString(module.resolve("module.xml"), XML);
        Files.copy(jar(), module.resolve("postgresql.jar"));
    }

    private static Path jar() {
        try {
            return Path.of(org.postgresql.Driver.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

package org.hezhan.server;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/** Which build this is, as Maven wrote it down. */
final class Version {
    static final String TEXT = read();

    private Version() {}

    private static String read() {
        Properties properties = new Properties();
        try (InputStream in = Version.class.getResourceAsStream("version.properties")) {
            if (in != null) {
                properties.load(in);
            }
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
        return properties.getProperty("version", "unknown");
    }
}

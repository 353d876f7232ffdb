package org.hezhan.server;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** Which build this is, as Maven wrote it down. */
final class Version implements IVersionProvider {
    static final String TEXT = read();

    @Override
    public String[] getVersion() {
        return new String[] {"hezhan " + TEXT};
    }

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

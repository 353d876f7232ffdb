package org.hezhan.tenancy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The files from which a new district's pack is made (区包模板); the kernel opens them, the features know what they mean. */
public final class PackTemplate {

    private PackTemplate() {}

    public static String file(String name) {
        try (var stream = PackTemplate.class.getResourceAsStream("/districts/_template/" + name)) {
            if (stream == null) {
                throw new IllegalArgumentException("The template has no file " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

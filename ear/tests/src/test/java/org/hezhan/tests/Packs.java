package org.hezhan.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BinaryOperator;

/** Packs as the tests want them: copies of those that are shipped, with other words in them. */
public final class Packs {

    private Packs() {}

    /** The pack of a district as it is shipped. */
    public static Path shipped(int district) {
        return TheStack.get().options().root().resolve("tenants/districts/" + district);
    }

    /** The copy of a pack with other words in its files. */
    public static Path of(int district, BinaryOperator<String> ofFile) {
        return as(district, district, ofFile);
    }

    /**
     * The copy of a pack under another code; organisations stay the same, as they serve both.
     *
     * @param ofFile makes of a file's name and text its new text
     */
    public static Path as(int code, int pattern, BinaryOperator<String> ofFile) {
        try (var files = Files.list(shipped(pattern))) {
            var pack = Files.createDirectories(Files.createTempDirectory("pack").resolve(String.valueOf(code)));
            for (var file : files.toList()) {
                var name = file.getFileName().toString();
                var text = Files.readString(file).replaceAll("(?<!52|11)" + pattern, String.valueOf(code));
                Files.writeString(pack.resolve(name), ofFile.apply(name, text));
            }
            return pack;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

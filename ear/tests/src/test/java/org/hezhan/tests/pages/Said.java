package org.hezhan.tests.pages;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import org.hezhan.shared.Reason;
import org.hezhan.words.Words;

/** The words by which people know what is on a page, from the product's own bundles, and what our people write. */
public final class Said {

    private static final Path ROOT = Path.of(System.getProperty("hezhan.root", "../.."));
    private static final Properties LABELS = labels();
    private static final Properties TEXTS = texts();

    private Said() {}

    /** A label of the pages in Chinese, such as that of a button. */
    public static String label(String key, Object... facts) {
        return Words.sentence(of(LABELS, key), List.of(facts), Locale.SIMPLIFIED_CHINESE);
    }

    static String word(Enum<?> constant) {
        return Words.of(constant, Locale.SIMPLIFIED_CHINESE);
    }

    static String refusal(Reason reason, Object... facts) {
        return Words.of(reason.key(), List.of(facts), Locale.SIMPLIFIED_CHINESE);
    }

    /** What somebody writes in one of the journeys. */
    static String text(String key) {
        return of(TEXTS, key);
    }

    private static String of(Properties properties, String key) {
        var said = properties.getProperty(key);
        if (said == null) {
            throw new AssertionError("Nobody says " + key);
        }
        return said;
    }

    private static Properties labels() {
        var file = "web/pages/src/main/resources/org/hezhan/pages/messages.properties";
        try (var reader = Files.newBufferedReader(ROOT.resolve(file))) {
            return read(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties texts() {
        try (var reader = new InputStreamReader(
                Objects.requireNonNull(Said.class.getResourceAsStream("texts.properties")), StandardCharsets.UTF_8)) {
            return read(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties read(Reader reader) throws IOException {
        var properties = new Properties();
        properties.load(reader);
        return properties;
    }
}

package org.hezhan.purchase;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** Writes an amount in the capital numerals of contracts and payment forms (大写金额, domain §10.7). */
public final class Capitals {

    private static final Properties SIGNS = read();
    private static final String DIGITS = sign("digits");
    private static final String[] PLACES = {"", sign("ten"), sign("hundred"), sign("thousand")};
    private static final String[] GROUPS = {"", sign("ten-thousand"), sign("hundred-million"), sign("billion")};

    private Capitals() {}

    /** @throws IllegalArgumentException when the amount is negative or of a million million yuan and more */
    public static String of(long fen) {
        if (fen < 0 || fen >= 100_000_000_000_000L) {
            throw new IllegalArgumentException("Not an amount for a contract: " + fen);
        }
        var jiao = (int) (fen / 10 % 10);
        var cents = (int) (fen % 10);
        var yuan = whole(fen / 100);
        var text = new StringBuilder(yuan.isEmpty() ? "" : yuan + sign("yuan"));
        if (jiao == 0 && cents == 0) {
            return (text.isEmpty() ? digit(0) + sign("yuan") : text) + sign("even");
        }
        if (jiao > 0) {
            text.append(digit(jiao)).append(sign("jiao"));
        } else if (!text.isEmpty()) {
            text.append(digit(0));
        }
        return text + (cents > 0 ? digit(cents) + sign("fen") : sign("even"));
    }

    private static String whole(long yuan) {
        var text = new StringBuilder();
        var gap = false;
        for (var group = GROUPS.length - 1; group >= 0; group--) {
            var four = (int) (yuan / (long) Math.pow(10_000, group) % 10_000);
            if (four == 0) {
                gap |= !text.isEmpty();
                continue;
            }
            if (!text.isEmpty() && (gap || four < 1000)) {
                text.append(digit(0));
            }
            text.append(four(four)).append(GROUPS[group]);
            gap = false;
        }
        return text.toString();
    }

    private static String four(int number) {
        var text = new StringBuilder();
        var gap = false;
        for (var place = 3; place >= 0; place--) {
            var digit = number / (int) Math.pow(10, place) % 10;
            if (digit == 0) {
                gap |= !text.isEmpty();
                continue;
            }
            if (gap) {
                text.append(digit(0));
            }
            text.append(digit(digit)).append(PLACES[place]);
            gap = false;
        }
        return text.toString();
    }

    private static String digit(int digit) {
        return DIGITS.substring(digit, digit + 1);
    }

    private static String sign(String name) {
        return Objects.requireNonNull(SIGNS.getProperty(name));
    }

    private static Properties read() {
        var signs = new Properties();
        var stream = Objects.requireNonNull(Capitals.class.getResourceAsStream("capitals.properties"));
        try (var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            signs.load(reader);
            return signs;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

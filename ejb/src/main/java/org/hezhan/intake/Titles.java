package org.hezhan.intake;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hezhan.words.Words;
import org.jspecify.annotations.Nullable;

/** The titles of columns and choices in both languages (列名与选项的中英文), as templates show and headers may use them. */
final class Titles {

    static final List<Locale> LOCALES = List.of(Locale.CHINESE, Locale.ENGLISH);

    private static final Pattern CAPITAL = Pattern.compile("(\\p{Upper})");

    private Titles() {}

    static String of(Column column, Locale locale) {
        return say("intake.column." + column.name(), locale);
    }

    static String of(Enum<?> constant, Locale locale) {
        return Words.of(constant, locale);
    }

    static boolean isNamed(Column column, String header) {
        return header.equalsIgnoreCase(column.name())
                || LOCALES.stream().anyMatch(locale -> header.equals(of(column, locale)));
    }

    static boolean isNamed(Enum<?> constant, String text) {
        return text.equals(constant.name()) || LOCALES.stream().anyMatch(locale -> text.equals(of(constant, locale)));
    }

    /** The title of a row's component: {@code totalFen} is called as the column {@code total_yuan}. */
    static String ofField(String field, Locale locale) {
        var column = CAPITAL.matcher(field).replaceAll("_$1").toLowerCase(Locale.ROOT);
        return Stream.of(column.replace("_fen", "_yuan"), column.replace("_name", "") + "_zh", column)
                .filter(name -> knows("intake.column." + name, locale))
                .findFirst()
                .map(name -> say("intake.column." + name, locale))
                .orElse(field);
    }

    /** A row's value as people read it: constants in words, fen as yuan. */
    static String ofValue(String field, @Nullable Object value, Locale locale) {
        return switch (value) {
            case null -> "";
            case Enum<?> constant when knows(Words.key(constant), locale) -> of(constant, locale);
            case Long fen
            when field.contains("Fen") -> BigDecimal.valueOf(fen, 2).toPlainString();
            case List<?> list -> list.stream().map(Object::toString).collect(Collectors.joining(" "));
            default -> value.toString();
        };
    }

    /** What a person may write there, in the words of the language where there are any. */
    static String example(Column column, Locale locale) {
        var key = "intake.example." + column.name();
        return knows(key, locale) ? say(key, locale) : column.example();
    }

    private static boolean knows(String key, Locale locale) {
        try {
            return !say(key, locale).isEmpty();
        } catch (MissingResourceException _) {
            return false;
        }
    }

    static String say(String key, Locale locale) {
        return Words.of(key, List.of(), locale);
    }
}

package org.hezhan.intake;

import java.util.List;
import java.util.Locale;
import org.hezhan.words.Words;

/** The titles of columns and choices in both languages (列名与选项的中英文), as templates show and headers may use them. */
final class Titles {

    static final List<Locale> LOCALES = List.of(Locale.CHINESE, Locale.ENGLISH);

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

    static String say(String key, Locale locale) {
        return Words.of(key, List.of(), locale);
    }
}

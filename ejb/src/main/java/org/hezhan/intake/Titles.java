package org.hezhan.intake;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The titles of columns and choices in both languages (列名与选项的中英文), as templates show and headers may use them. */
final class Titles {

    static final List<Locale> LOCALES = List.of(Locale.CHINESE, Locale.ENGLISH);

    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Titles() {}

    static String of(Column column, Locale locale) {
        return say("intake.column." + column.name(), locale);
    }

    static String of(Enum<?> constant, Locale locale) {
        var type = constant.getDeclaringClass();
        var feature = type.getPackageName();
        return say(
                feature.substring(feature.lastIndexOf('.') + 1) + "." + type.getSimpleName() + "." + constant.name(),
                locale);
    }

    static boolean isNamed(Column column, String header) {
        return header.equalsIgnoreCase(column.name())
                || LOCALES.stream().anyMatch(locale -> header.equals(of(column, locale)));
    }

    static boolean isNamed(Enum<?> constant, String text) {
        return text.equals(constant.name()) || LOCALES.stream().anyMatch(locale -> text.equals(of(constant, locale)));
    }

    static String say(String key, Locale locale) {
        var words = ResourceBundle.getBundle("org.hezhan.words.words", locale, Titles.class.getClassLoader(), EXACT);
        return words.containsKey(key) ? words.getString(key) : key;
    }
}

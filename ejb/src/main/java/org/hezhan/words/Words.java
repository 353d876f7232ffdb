package org.hezhan.words;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hezhan.shared.Refusal;

/** Says states, steps and refusals (用语), Chinese unless English is asked for. Pages and programs hear the same sentences. */
public final class Words {

    private static final Bundle SPOKEN = Bundle.of("org.hezhan.words.words", Words.class);

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    private static final Map<Enum<?>, String> KEYS = new ConcurrentHashMap<>();

    private Words() {}

    public static String of(Enum<?> constant, Locale locale) {
        var bundle = SPOKEN.in(locale);
        var nested = key(constant);
        return bundle.getString(bundle.containsKey(nested) ? nested : shortKey(constant));
    }

    public static String of(Refusal refusal, Locale locale) {
        return of(refusal.reason().key(), refusal.facts(), locale);
    }

    /** @throws MissingResourceException when no bundle says the key */
    public static String of(String key, List<?> facts, Locale locale) {
        return sentence(SPOKEN.in(locale).getString(key), facts, locale);
    }

    /** Fills the {0}, {1} … of a sentence of any bundle: constants are said in words, all else as it is written. */
    public static String sentence(String pattern, List<?> facts, Locale locale) {
        return PLACE.matcher(pattern).replaceAll(place -> {
            var at = Integer.parseInt(place.group(1));
            return at < facts.size() ? Matcher.quoteReplacement(said(facts.get(at), locale)) : "";
        });
    }

    /** The key of a constant, such as {@code reporting.ReviewState.DRAFT}; a nested enum names the outer one first. */
    public static String key(Enum<?> constant) {
        return KEYS.computeIfAbsent(constant, Words::made);
    }

    private static String made(Enum<?> constant) {
        var type = constant.getDeclaringClass();
        var outer = type.getEnclosingClass();
        var name = outer == null ? type.getSimpleName() : outer.getSimpleName() + "." + type.getSimpleName();
        return "%s.%s.%s".formatted(feature(type), name, constant.name());
    }

    private static String shortKey(Enum<?> constant) {
        var type = constant.getDeclaringClass();
        return "%s.%s.%s".formatted(feature(type), type.getSimpleName(), constant.name());
    }

    private static String feature(Class<?> type) {
        var name = type.getPackageName();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static String said(Object fact, Locale locale) {
        if (!(fact instanceof Enum<?> constant)) {
            return fact.toString();
        }
        try {
            return of(constant, locale);
        } catch (MissingResourceException _) {
            return constant.name();
        }
    }
}

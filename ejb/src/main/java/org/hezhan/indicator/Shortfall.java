package org.hezhan.indicator;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hezhan.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * Why a delivery does not count (不计原因), kept with the record as text such as {@code CONDITION_UNMET SESSIONS >=6}.
 *
 * @param fact the fact that falls short, if it is one
 * @param needed what would have counted, such as {@code >=6} or {@code 50}
 */
public record Shortfall(ShortfallKind kind, @Nullable Fact fact, String needed) {

    public static Shortfall parse(String text) {
        var parts = text.split(" ", 3);
        return new Shortfall(
                ShortfallKind.valueOf(parts[0]), parts[1].equals("-") ? null : Fact.valueOf(parts[1]), parts[2]);
    }

    /** The sentence for people, such as <em>Condition not met: follow-up sessions ≥ 6</em>. */
    public String in(Locale locale) {
        var about = fact == null ? "" : Words.of(fact, locale) + " ";
        return Words.of("indicator.shortfall", List.of(kind, (about + needed(locale)).strip()), locale);
    }

    private String needed(Locale locale) {
        return switch (kind) {
            case ESTIMATED, TOO_FEW_PEOPLE, TOO_SHORT -> "\u2265 " + needed;
            case TOO_MANY_PEOPLE -> "\u2264 " + needed;
            case CONDITION_UNMET -> condition(locale);
        };
    }

    private String condition(Locale locale) {
        if (fact != null && fact.kind() == FactKind.NUMBER) {
            return needed.replace(">=", "\u2265 ").replace("<=", "\u2264 ");
        }
        return fact != null && fact.kind() == FactKind.CHOICE && needed.startsWith("=")
                ? "= " + choices(needed.substring(1), locale)
                : "";
    }

    private static String choices(String names, Locale locale) {
        return Arrays.stream(names.split("\\|"))
                .map(name -> Words.of(FactChoice.valueOf(name), locale))
                .collect(Collectors.joining(" / "));
    }

    @Override
    public String toString() {
        return kind + " " + (fact == null ? "-" : fact) + " " + needed;
    }
}

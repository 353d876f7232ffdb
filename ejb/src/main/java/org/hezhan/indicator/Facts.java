package org.hezhan.indicator;

import static org.hezhan.indicator.IndicatorReason.FACT_NOT_UNDERSTOOD;
import static org.hezhan.indicator.IndicatorReason.FACT_UNKNOWN;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The facts of one delivery, each in its one written form (计数要素). */
public record Facts(Map<Fact, String> values) {

    public static final Facts NONE = new Facts(Map.of());

    private static final int TEXT_LENGTH = 60;

    public Facts {
        values = Map.copyOf(values);
    }

    /** @throws org.hezhan.shared.Refusal when a code or a value is not understood; blank values are left out */
    public static Facts of(Map<String, String> written) {
        var values = new EnumMap<Fact, String>(Fact.class);
        written.forEach((code, text) -> {
            var fact = Fact.withCode(code);
            if (fact == null) {
                throw FACT_UNKNOWN.refusal(code);
            }
            if (!text.isBlank()) {
                values.put(fact, canonical(fact, text.strip()));
            }
        });
        return new Facts(values);
    }

    /** By code, in order. */
    public Map<String, String> written() {
        var written = new TreeMap<String, String>();
        values.forEach((fact, value) -> written.put(fact.code(), value));
        return written;
    }

    public boolean has(Fact fact) {
        return values.containsKey(fact);
    }

    public @Nullable String get(Fact fact) {
        return values.get(fact);
    }

    public long number(Fact fact) {
        return Long.parseLong(values.getOrDefault(fact, "0"));
    }

    private static String canonical(Fact fact, String text) {
        var understood =
                switch (fact.kind()) {
                    case FLAG -> text.equals("true") || text.equals("false");
                    case NUMBER -> text.matches("\\d{1,9}");
                    case CHOICE ->
                        fact.choices().stream().anyMatch(choice -> choice.name().equals(text));
                    case TEXT -> text.length() <= TEXT_LENGTH;
                    case DATE -> isDate(text);
                };
        if (!understood) {
            throw FACT_NOT_UNDERSTOOD.refusal(fact, text);
        }
        return fact.kind() == FactKind.NUMBER ? Long.toString(Long.parseLong(text)) : text;
    }

    private static boolean isDate(String text) {
        try {
            return text.matches("(19|2\\d)\\d\\d-\\d\\d-\\d\\d")
                    && LocalDate.parse(text).toString().equals(text);
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}

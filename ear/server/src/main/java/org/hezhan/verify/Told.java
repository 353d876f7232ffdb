package org.hezhan.verify;

import static java.util.Objects.requireNonNull;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A property of which the audit trail tells, and the column that keeps it (留痕对照).
 *
 * @param personal whether the trail holds only its seal; rows written before there were seals hold the text
 */
record Told(String property, String column, Form form, boolean personal) {

    /** How a value is written in the trail, and how the same is read from its column. */
    enum Form {
        TEXT {
            @Override
            String column(String name) {
                return "cast(%s as text)".formatted(name);
            }
        },
        ARRAY {
            @Override
            String column(String name) {
                return "'[' || array_to_string(%s, ', ') || ']'".formatted(name);
            }
        },
        /** As microseconds, which is what a column keeps. */
        INSTANT {
            @Override
            String column(String name) {
                return "cast(cast(extract(epoch from %s) * 1000000 as bigint) as text)".formatted(name);
            }

            @Override
            String said(String told) {
                var at = Instant.parse(told);
                return Long.toString(Math.addExact(
                        Math.multiplyExact(at.getEpochSecond(), 1_000_000L), (at.getNano() + 500L) / 1_000L));
            }
        },
        /** Records of Java in the trail, {@code [Tuning[code=A, key=b, value=1], …]}; an array of JSON in the column. */
        RECORDS {
            private static final Pattern NAMES = Pattern.compile("\\w+[=\\[]");
            private static final List<String> ORDER = List.of("indicator", "key", "value", "seq", "bp", "conditions");

            @Override
            String column(String name) {
                return "cast(%s as text)".formatted(name);
            }

            @Override
            boolean isWhole() {
                return true;
            }

            @Override
            String said(String told) {
                var bare = NAMES.matcher(told).replaceAll(" ").replaceAll("[\\[\\],]", " ");
                return bare.strip().replaceAll(" +", " ");
            }

            @Override
            String kept(String value) {
                try (var reader = Json.createReader(new StringReader(value))) {
                    return values(reader.readValue()).collect(Collectors.joining(" "));
                }
            }

            private static Stream<String> values(JsonValue value) {
                return switch (value) {
                    case JsonArray array -> array.stream().flatMap(each -> values(each));
                    case JsonObject object ->
                        object.keySet().stream()
                                .sorted(Comparator.comparing(ORDER::indexOf))
                                .flatMap(name -> values(requireNonNull(object.get(name))));
                    case JsonString text -> Stream.of(text.getString());
                    default -> Stream.of(value.toString());
                };
            }
        },
        /** {@code Facts[values={A_FACT=1, ANOTHER=2}]} in the trail, in any order; {@code {"aFact": "1", …}} in the column. */
        FACTS {
            private static final Pattern NAME = Pattern.compile("^[A-Z][A-Z_]*(?==)");

            @Override
            String column(String name) {
                return """
                        (select coalesce(string_agg(f.key || '=' || f.value, ', '), '')
                         from jsonb_each_text(cast(%s as jsonb)) f)""".formatted(name);
            }

            @Override
            String said(String told) {
                return kept(told.substring("Facts[values={".length(), told.length() - "}]".length()));
            }

            @Override
            String kept(String value) {
                return Arrays.stream(value.split(", "))
                        .map(fact -> NAME.matcher(fact).replaceFirst(match -> Rule.camel(match.group())))
                        .sorted()
                        .collect(Collectors.joining(", "));
            }
        };

        /** An expression of SQL. */
        abstract String column(String name);

        /** What the trail says, in the form that both can be brought to. */
        String said(String told) {
            return told;
        }

        /** What the column says, in that form: as much of it as the trail can have said. */
        String kept(String value) {
            return value.length() > LONGEST ? value.substring(0, LONGEST) : value;
        }

        /** Whether it can be compared as a whole only. */
        boolean isWhole() {
            return false;
        }
    }

    private static final Map<String, List<Told>> TABLES = read();
    private static final int LONGEST = 4_000;

    /** What the trail is asked about, by table. */
    static Map<String, List<Told>> tables() {
        return TABLES;
    }

    String selected() {
        return form.column(column);
    }

    /** A number for what the trail says; 0 for what it cut and nobody can compare in parts. */
    long mark(@Nullable String told) {
        if (told != null && told.length() == LONGEST && form.isWhole()) {
            return 0;
        }
        return told == null ? of("") : of("=" + (isSeal(told) ? told : form.said(told)));
    }

    private boolean isSeal(String told) {
        return personal && told.startsWith("hmac:");
    }

    /** Whether the trail can have said this of what the column says. */
    boolean isSaidBy(long mark, @Nullable String value, @Nullable Seal seal) {
        if (value == null) {
            return mark == of("");
        }
        return mark == of("=" + form.kept(value))
                || personal && seal != null && mark == of("=" + seal.of(property, value));
    }

    /** FNV-1a of 64 bits: a long trail must fit into a small machine, and who forges a text does not choose what was said. */
    private static long of(String text) {
        var hash = 0xcbf29ce484222325L;
        for (var i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        return hash == 0 ? 1 : hash;
    }

    private static Map<String, List<Told>> read() {
        return Shipped.rows("told.csv").stream()
                .collect(Collectors.groupingBy(
                        row -> row.get("table"),
                        LinkedHashMap::new,
                        Collectors.mapping(
                                row -> new Told(
                                        row.get("property"),
                                        row.get("column"),
                                        Form.valueOf(row.get("form")),
                                        !row.get("personal").isEmpty()),
                                Collectors.toList())));
    }
}

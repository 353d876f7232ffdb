package org.hezhan.api;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads parameters strictly (参数): an odd path is an absent one, an odd query parameter is told by name. */
@Provider
public class StrictParameters implements ParamConverterProvider {

    private static final Pattern CANONICAL =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private static final Map<Class<?>, Function<String, ?>> READERS = Map.of(
            String.class, Plain::text,
            UUID.class, StrictParameters::uuid,
            LocalDate.class, Plain::day,
            YearMonth.class, Plain::month,
            Integer.class, Integer::valueOf,
            Boolean.class, StrictParameters::truth);

    @Override
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        var reader = type.isEnum() ? constant(type) : READERS.get(type);
        return reader == null ? null : new Strict<>(type, reader, annotations);
    }

    static UUID id(String text, String parameter) {
        if (!CANONICAL.matcher(text).matches()) {
            throw ApiReason.PARAMETER_NOT_UNDERSTOOD.refusal(parameter);
        }
        return UUID.fromString(text);
    }

    private static UUID uuid(String text) {
        if (!CANONICAL.matcher(text).matches()) {
            throw new IllegalArgumentException(text);
        }
        return UUID.fromString(text);
    }

    private static Boolean truth(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }

    private static Function<String, ?> constant(Class<?> type) {
        return text -> Arrays.stream(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(text))
                .findAny()
                .orElseThrow();
    }

    private record Strict<T>(Class<T> type, Function<String, ?> reader, Annotation[] annotations)
            implements ParamConverter<T> {

        @Override
        public T fromString(String text) {
            try {
                return type.cast(reader.apply(text));
            } catch (RuntimeException e) {
                throw refusal(e);
            }
        }

        @Override
        public String toString(T value) {
            return value.toString();
        }

        private RuntimeException refusal(RuntimeException e) {
            for (var annotation : annotations) {
                if (annotation instanceof PathParam) {
                    return new NotFoundException();
                }
                if (annotation instanceof QueryParam query) {
                    return ApiReason.PARAMETER_NOT_UNDERSTOOD.refusal(query.value());
                }
            }
            return e;
        }
    }
}

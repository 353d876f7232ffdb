package org.hezhan.pages.export;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import java.util.function.Function;
import org.hezhan.pages.show.Written;
import org.hezhan.shared.SharedReason;
import org.jspecify.annotations.Nullable;

/** What a workbook is narrowed to (导出条件): the parameters of the list's own address. */
public record Asked(HttpServletRequest request) {

    public @Nullable String text(String name) {
        return read(name, text -> text);
    }

    public @Nullable UUID id(String name) {
        return read(name, UUID::fromString);
    }

    public @Nullable LocalDate day(String name) {
        return read(name, Written::day);
    }

    public @Nullable YearMonth month(String name) {
        return read(name, Written::month);
    }

    public <E extends Enum<E>> @Nullable E one(Class<E> type, String name) {
        return read(name, text -> Enum.valueOf(type, text));
    }

    /** Whether it is asked for; asked otherwise than by {@code true} it is not understood. */
    public boolean is(String name) {
        return read(name, Asked::truth) != null;
    }

    private static Boolean truth(String text) {
        if (!text.equals("true")) {
            throw new IllegalArgumentException(text);
        }
        return true;
    }

    private <T> @Nullable T read(String name, Function<String, T> reading) {
        var text = request.getParameter(name);
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return reading.apply(text.strip());
        } catch (IllegalArgumentException e) {
            throw SharedReason.VALUE_NOT_UNDERSTOOD.refusal(text);
        }
    }
}

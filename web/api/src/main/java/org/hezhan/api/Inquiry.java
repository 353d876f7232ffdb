package org.hezhan.api;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What every answer needs to know of its request (请求): its id, the language asked for, its path.
 *
 * @param id the caller's own {@code X-Request-Id} where it is well-formed, else a new one
 */
record Inquiry(String id, Locale locale, String path) {

    static final String ID_HEADER = "X-Request-Id";

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{8,64}");
    private static final List<Locale> SPOKEN = List.of(Locale.SIMPLIFIED_CHINESE, Locale.CHINESE, Locale.ENGLISH);

    /** The same request is always answered under the same id. */
    static Inquiry of(HttpServletRequest request) {
        if (request.getAttribute(Inquiry.class.getName()) instanceof Inquiry known) {
            return known;
        }
        var inquiry = new Inquiry(
                id(request.getHeader(ID_HEADER)), locale(request.getHeader("Accept-Language")), path(request));
        request.setAttribute(Inquiry.class.getName(), inquiry);
        return inquiry;
    }

    /** In an error dispatch the address is the error page's own; the first one is kept aside. */
    private static String path(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String first
                ? first
                : request.getRequestURI();
    }

    private static String id(@Nullable String wished) {
        if (wished != null && ID.matcher(wished).matches()) {
            return wished;
        }
        return UUID.randomUUID().toString();
    }

    static Locale locale(@Nullable String wished) {
        if (wished == null || wished.isBlank()) {
            return Locale.SIMPLIFIED_CHINESE;
        }
        try {
            var found = Locale.lookup(LanguageRange.parse(wished), SPOKEN);
            return found == null ? Locale.SIMPLIFIED_CHINESE : found;
        } catch (IllegalArgumentException _) {
            return Locale.SIMPLIFIED_CHINESE;
        }
    }
}

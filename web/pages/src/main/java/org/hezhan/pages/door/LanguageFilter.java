package org.hezhan.pages.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Keeps the language that somebody chose with {@code ?lang=} and leads back to the page they were on. */
public class LanguageFilter extends HttpFilter {

    private static final int YEAR = (int) Duration.ofDays(365).toSeconds();

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var query = request.getQueryString();
        var chosen = query == null || !request.getMethod().equals("GET")
                ? java.util.Optional.<Language>empty()
                : Arrays.stream(query.split("&"))
                        .filter(part -> part.startsWith(Language.PARAMETER + "="))
                        .flatMap(part -> Language.named(part.substring(Language.PARAMETER.length() + 1)).stream())
                        .findFirst();
        if (chosen.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        response.addCookie(cookie(chosen.get(), request.isSecure()));
        response.sendRedirect(request.getRequestURI() + without(query));
    }

    private static String without(String query) {
        var rest = Arrays.stream(query.split("&"))
                .filter(part -> !part.startsWith(Language.PARAMETER + "="))
                .collect(Collectors.joining("&"));
        return rest.isEmpty() ? "" : "?" + rest;
    }

    private static Cookie cookie(Language language, boolean secure) {
        var cookie = new Cookie(Language.COOKIE, language.code());
        cookie.setPath("/");
        cookie.setMaxAge(YEAR);
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}

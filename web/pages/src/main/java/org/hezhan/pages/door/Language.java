package org.hezhan.pages.door;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The two languages of the pages (界面语言): Chinese unless somebody chose English. The choice is kept in a cookie. */
public enum Language {
    ZH(Locale.SIMPLIFIED_CHINESE, "zh-CN"),
    EN(Locale.ENGLISH, "en");

    static final String COOKIE = "lang";
    static final String PARAMETER = "lang";
    private static final String KNOWN = Language.class.getName();

    private final Locale locale;
    private final String tag;

    Language(Locale locale, String tag) {
        this.locale = locale;
        this.tag = tag;
    }

    /** A page asks for each of its words; the cookies are read once. */
    public static Language of(HttpServletRequest request) {
        if (request.getAttribute(KNOWN) instanceof Language known) {
            return known;
        }
        var chosen = chosen(request);
        request.setAttribute(KNOWN, chosen);
        return chosen;
    }

    private static Language chosen(HttpServletRequest request) {
        var cookies = request.getCookies();
        return (cookies == null ? Stream.<Cookie>empty() : Arrays.stream(cookies))
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .flatMap(cookie -> named(cookie.getValue()).stream())
                .findFirst()
                .orElse(ZH);
    }

    static Optional<Language> named(String code) {
        return List.of(values()).stream()
                .filter(language -> language.code().equals(code))
                .findFirst();
    }

    public Locale locale() {
        return locale;
    }

    /** As it stands in the page's {@code lang} attribute. */
    public String tag() {
        return tag;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}

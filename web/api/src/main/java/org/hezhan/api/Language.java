package org.hezhan.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/** The language in which a request wants to be answered (语言): Chinese unless English is asked for. */
public final class Language {

    private Language() {}

    public static Locale of(HttpServletRequest request) {
        return Inquiry.of(request).locale();
    }
}

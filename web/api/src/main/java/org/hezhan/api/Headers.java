package org.hezhan.api;

import jakarta.servlet.http.HttpServletResponse;

/** The headers of every answer (响应头): it is data, not a page, and nobody else keeps or frames it. */
final class Headers {

    private Headers() {}

    static void on(HttpServletResponse response, Inquiry inquiry) {
        response.setHeader(Inquiry.ID_HEADER, inquiry.id());
        response.setHeader("Content-Language", inquiry.locale().getLanguage().equals("en") ? "en" : "zh-CN");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    }
}

package org.hezhan.pages.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.hezhan.pages.show.Labels;

/** A page that stands even when nothing else does (简页): errors and the farewell, without Faces and without a district. */
final class PlainPage {

    private static final String FRAME = frame();
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; script-src 'self'; base-uri 'none'; frame-ancestors 'none'";

    private PlainPage() {}

    /** @param topic what the labels of this page begin with, such as {@code error.404} */
    static void write(HttpServletRequest request, HttpServletResponse response, String topic) throws IOException {
        var language = Language.of(request);
        var labels = Labels.in(language.locale());
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("Cache-Control", "no-store");
        response.getWriter()
                .write(FRAME.replace("{language}", language.tag())
                        .replace("{brand}", labels.getString("brand"))
                        .replace("{title}", labels.getString(topic + ".title"))
                        .replace("{text}", labels.getString(topic + ".text"))
                        .replace("{way}", labels.getString(topic + ".way"))
                        .replace("{number}", labels.getString("error.number"))
                        .replace("{copy}", labels.getString("error.copy"))
                        .replace("{id}", RequestId.of(request)));
    }

    private static String frame() {
        try (var stream = Objects.requireNonNull(PlainPage.class.getResourceAsStream("plain.html"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

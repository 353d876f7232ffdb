package org.hezhan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.hezhan.shared.Lifecycle;
import org.hezhan.words.Words;

/** Draws a life cycle for the documents from its table; {@code -Dhezhan.draw=true} writes it where it is missing or old. */
record LifecycleDrawing(String title, String drawing) {

    private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

    static LifecycleDrawing of(Class<?> states) {
        var text = new StringBuilder("```mermaid\nstateDiagram-v2\n");
        for (var constant : states.getEnumConstants()) {
            var state = (Enum<?>) constant;
            text.append("    %s: %s %s%n".formatted(state, Words.of(state, CHINESE), state));
        }
        text.append("    [*] --> %s%n".formatted(states.getEnumConstants()[0]));
        for (var constant : states.getEnumConstants()) {
            for (var step : ((Lifecycle<?, ?>) constant).steps()) {
                text.append(
                        "    %s --> %s: %s%n".formatted(constant, step.leadsTo(), Words.of((Enum<?>) step, CHINESE)));
            }
        }
        return new LifecycleDrawing(
                states.getName().replace("org.hezhan.", ""),
                text.append("```\n").toString());
    }

    void mustStandIn(Path file) throws IOException {
        var document = Files.exists(file) ? Files.readString(file) : "";
        if (!document.contains(section()) && Boolean.getBoolean("hezhan.draw")) {
            document = with(document);
            Files.createDirectories(file.getParent());
            Files.writeString(file, document);
        }
        assertThat(document).contains(section());
    }

    private String section() {
        return "## `" + title + "`\n\n" + drawing;
    }

    private String with(String document) {
        var start = document.indexOf("## `" + title + "`");
        if (start < 0) {
            return (document.isBlank() ? "# Life cycles\n" : document) + "\n" + section();
        }
        var end = document.indexOf("\n## `", start);
        return document.substring(0, start) + section() + (end < 0 ? "" : document.substring(end));
    }
}

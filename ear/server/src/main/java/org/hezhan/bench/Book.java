package org.hezhan.bench;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What was found, kept in {@code benchmarks.json} and told in {@code benchmarks.md}; what is not measured anew stays (结果). */
final class Book {

    private static final String MARK = "<!-- ";
    private final Path folder;
    private final Map<Goal, JsonObject> figures = new TreeMap<>();
    private final Map<String, String> sections = new TreeMap<>();

    Book(Path folder) {
        this.folder = folder;
        read();
    }

    private Path json() {
        return folder.resolve("benchmarks.json");
    }

    private Path page() {
        return folder.resolve("benchmarks.md");
    }

    private void read() {
        try {
            if (Files.exists(json())) {
                try (var reader = Json.createReader(new StringReader(Files.readString(json())))) {
                    reader.readObject()
                            .forEach((goal, figure) -> figures.put(Goal.valueOf(goal), figure.asJsonObject()));
                }
            }
            if (Files.exists(page())) {
                for (var part : Files.readString(page()).split("(?m)^" + MARK)) {
                    var end = part.indexOf(" -->\n");
                    if (end > 0) {
                        sections.put(
                                part.substring(0, end), part.substring(end + 5).strip());
                    }
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @param how in what circumstances, in a few words */
    void note(Goal goal, double reached, String how) {
        var rounded = Math.round(reached * 1000) / 1000.0;
        figures.put(
                goal,
                Json.createObjectBuilder()
                        .add("goal", goal.bound())
                        .add("reached", rounded)
                        .add("unit", goal.unit())
                        .add("held", goal.isHeldBy(reached))
                        .add("how", how)
                        .build());
    }

    void tell(String section, String text) {
        sections.put(section, text.strip());
    }

    boolean holds(Goal goal) {
        var figure = figures.get(goal);
        return figure != null && figure.getBoolean("held");
    }

    void write(String head) {
        try {
            Files.createDirectories(folder);
            Files.writeString(json(), jsonText());
            Files.writeString(page(), pageText(head));
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    String jsonText() {
        var all = Json.createObjectBuilder();
        figures.forEach((goal, figure) -> all.add(goal.name(), figure));
        var text = new StringWriter();
        try (var writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(text)) {
            writer.write(all.build());
        }
        return text.toString().strip() + "\n";
    }

    private String pageText(String head) {
        var text =
                new StringBuilder(head.strip()).append("\n\n").append(table()).append('\n');
        sections.forEach((name, section) ->
                text.append(MARK).append(name).append(" -->\n").append(section).append("\n\n"));
        return text.toString().strip() + "\n";
    }

    String table() {
        var text = new StringBuilder("| | goal | reached | held | how measured |\n|---|---|---|---|---|\n");
        for (var goal : Goal.values()) {
            var figure = figures.getOrDefault(goal, JsonValue.EMPTY_JSON_OBJECT);
            text.append(String.format(
                    Locale.ROOT,
                    "| %s | %s: %s %s %s | %s | %s | %s |%n",
                    goal,
                    goal.what(),
                    goal.sign(),
                    number(goal.bound()),
                    goal.unit(),
                    figure.isEmpty()
                            ? "–"
                            : number(figure.getJsonNumber("reached").doubleValue()) + " " + goal.unit(),
                    figure.isEmpty() ? "–" : figure.getBoolean("held") ? "yes" : "**no**",
                    figure.getString("how", "not measured yet")));
        }
        return text.toString();
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : String.format(Locale.ROOT, "%.3g", value);
    }
}

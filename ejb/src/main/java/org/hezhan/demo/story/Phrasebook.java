package org.hezhan.demo.story;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of which the story is told (语料): groups of phrases, each by its name, read from the texts beside this class. */
final class Phrasebook {

    private static final List<String> FILES = List.of("people.txt", "services.txt", "office.txt");
    private static final Pattern WEIGHTED = Pattern.compile("(\\d+)\\* (.*)");

    private final Map<String, List<Phrase>> groups = new LinkedHashMap<>();
    private final Map<String, List<String>> lines = new LinkedHashMap<>();

    static Phrasebook shipped() {
        var book = new Phrasebook();
        FILES.forEach(book::read);
        return book;
    }

    private void read(String file) {
        var stream = Objects.requireNonNull(Phrasebook.class.getResourceAsStream(file));
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            var group = "";
            for (var line : reader.lines().map(String::strip).toList()) {
                if (line.startsWith("[")) {
                    group = line.substring(1, line.length() - 1);
                    groups.put(group, new ArrayList<>());
                    lines.put(group, new ArrayList<>());
                } else if (!line.isEmpty() && !line.startsWith("#")) {
                    add(group, line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String group, String line) {
        var weighted = WEIGHTED.matcher(line);
        var text = weighted.matches() ? weighted.group(2) : line;
        var phrase = Phrase.parse(text);
        for (var i = weighted.matches() ? Integer.parseInt(weighted.group(1)) : 1; i > 0; i--) {
            ways(group).add(phrase);
        }
        Objects.requireNonNull(lines.get(group)).add(text);
    }

    private List<Phrase> ways(String group) {
        var ways = groups.get(group);
        if (ways == null) {
            throw new IllegalArgumentException("The phrasebook has no " + group);
        }
        return ways;
    }

    boolean has(String group) {
        var ways = groups.get(group);
        return ways != null && !ways.isEmpty();
    }

    Set<String> names() {
        return groups.keySet();
    }

    /** The lines of a group as they are written. */
    List<String> lines(String group) {
        return List.copyOf(Objects.requireNonNull(lines.get(group)));
    }

    String say(String group, Map<String, String> facts, Chance chance) {
        var into = new StringBuilder();
        new Telling(this, facts, chance).fill(group, into);
        return into.toString();
    }

    /** One telling, with what is known in it. */
    record Telling(Phrasebook book, Map<String, String> facts, Chance chance) {

        void fill(String name, StringBuilder into) {
            var known = facts.get(name);
            if (known != null) {
                into.append(known);
            } else {
                chance.of(book.ways(name)).say(this, into);
            }
        }
    }
}

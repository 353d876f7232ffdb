package org.hezhan.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hezhan.pages.frame.Place;
import org.hezhan.pages.home.Due;
import org.hezhan.pages.show.Labels;
import org.junit.jupiter.api.Test;

/** The labels are complete in both languages; none is missing and none is left over. */
class LabelsTest {

    private static final Pattern KEY = Pattern.compile("['\"]([a-z][a-zA-Z0-9-]*(?:\\.[a-zA-Z0-9_-]+)*)['\"]");
    private static final Pattern IN_PAGES =
            Pattern.compile("(?:msg\\[|words\\.with\\(|\\? *|: *)'([a-z][a-z-]*(?:\\.[a-zA-Z0-9_-]+)+)'");
    private static final Set<String> PLAIN_TOPICS =
            Set.of("error.401", "error.403", "error.404", "error.500", "error.503", "signed-out", "sign-in-away");

    @Test
    void both_languages_say_the_same_things() {
        assertThat(keys(Locale.ENGLISH)).isEqualTo(keys(Locale.SIMPLIFIED_CHINESE));
    }

    @Test
    void english_is_english() {
        var english = Labels.in(Locale.ENGLISH);
        assertThat(keys(Locale.ENGLISH))
                .filteredOn(key -> Pattern.compile("\\p{IsHan}")
                        .matcher(english.getString(key))
                        .find())
                .isEmpty();
    }

    @Test
    void sentences_take_the_same_values_in_both() {
        var chinese = Labels.in(Locale.SIMPLIFIED_CHINESE);
        var english = Labels.in(Locale.ENGLISH);
        assertThat(keys(Locale.ENGLISH))
                .filteredOn(key -> !key.equals("place.STATIONS"))
                .allSatisfy(
                        key -> assertThat(places(english.getString(key))).isEqualTo(places(chinese.getString(key))));
    }

    @Test
    void every_label_that_is_asked_for_is_there() throws IOException {
        assertThat(keys(Locale.ENGLISH)).containsAll(asked());
    }

    @Test
    void no_label_is_left_over() throws IOException {
        var used = new HashSet<>(asked());
        used.addAll(quoted());
        assertThat(keys(Locale.ENGLISH)).isSubsetOf(used);
    }

    private static Set<String> keys(Locale locale) {
        return new TreeSet<>(Labels.in(locale).keySet());
    }

    private static Set<String> places(String text) {
        return Pattern.compile("\\{\\d}")
                .matcher(text)
                .results()
                .map(found -> found.group())
                .collect(Collectors.toSet());
    }

    /** What pages name outright, and what they put together from constants. */
    private static Set<String> asked() throws IOException {
        var asked = new TreeSet<String>();
        for (var text : sources("src/main/webapp", ".xhtml")) {
            IN_PAGES.matcher(text).results().map(found -> found.group(1)).forEach(asked::add);
        }
        Arrays.stream(Place.values()).forEach(place -> asked.add("place." + place));
        Arrays.stream(Place.values())
                .filter(place -> place != Place.HOME)
                .forEach(place -> asked.add("about." + place));
        Arrays.stream(Place.Group.values()).forEach(group -> asked.add("place." + group));
        Arrays.stream(Due.values()).forEach(due -> asked.add("home." + due));
        PLAIN_TOPICS.forEach(topic -> Stream.of(".title", ".text", ".way").forEach(end -> asked.add(topic + end)));
        return asked;
    }

    private static Set<String> quoted() throws IOException {
        var quoted = new TreeSet<String>();
        for (var text : sources("src/main/java", ".java")) {
            KEY.matcher(text).results().map(found -> found.group(1)).forEach(quoted::add);
        }
        return quoted;
    }

    private static Set<String> sources(String folder, String end) throws IOException {
        try (var files = Files.walk(Path.of(folder))) {
            var texts = new HashSet<String>();
            for (var file : files.filter(path -> path.toString().endsWith(end)).toList()) {
                texts.add(Files.readString(file));
            }
            return texts;
        }
    }
}

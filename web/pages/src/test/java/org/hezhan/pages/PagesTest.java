package org.hezhan.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Keeps pages short and free of what belongs elsewhere. */
class PagesTest {

    private static final Path PAGES = Path.of("src/main/webapp");

    static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".xhtml")).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_is_short_and_holds_no_words_styles_or_scripts(Path page) throws IOException {
        var text = Files.readString(page);

        assertThat(text.lines().count()).as("lines").isLessThanOrEqualTo(120);
        assertThat(text).doesNotContain(" style=", "<script", "<style", "escape=\"false\"", " onclick=");
        assertThat(text).doesNotContainPattern("\\p{IsHan}");
        assertThat(text)
                .as("arithmetic and nested choices belong in the page bean")
                .doesNotContainPattern("#\\{[^}]*\\?[^}]*\\?");
    }
}

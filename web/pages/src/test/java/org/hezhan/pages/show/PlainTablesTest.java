package org.hezhan.pages.show;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Keeps the tables of the pages such that {@link PlainTables} writes them and not PrimeFaces. */
class PlainTablesTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern TABLE = Pattern.compile("<p:dataTable ([^>]*)>(.*?)</p:dataTable>", Pattern.DOTALL);
    private static final Pattern COLUMN = Pattern.compile("<p:(column\\w*)([^>]*)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([\\w:]+)=\"([^\"]*)\"");

    static List<String> tables() throws IOException {
        try (Stream<Path> files = Files.walk(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".xhtml"))
                    .map(PlainTablesTest::text)
                    .flatMap(text -> TABLE.matcher(text).results().map(found -> found.group()))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void a_table_only_shows_its_rows(String text) {
        var table = TABLE.matcher(text).results().findFirst().orElseThrow();
        var whole = attributes(table.group(1));
        assertThat(whole.keySet()).isSubsetOf("id", "var", "value", "rendered", "reflow", "styleClass", "emptyMessage");
        assertThat(COLUMN.matcher(table.group(2)).results()).isNotEmpty().allSatisfy(found -> {
            assertThat(found.group(1)).isEqualTo("column");
            var column = attributes(found.group(2));
            assertThat(column.keySet()).isSubsetOf("headerText", "styleClass", "rendered");
            assertThat(column.getOrDefault("styleClass", "")).doesNotContain("#{");
            assertThat(column.getOrDefault("rendered", "")).doesNotContainPattern("\\b" + whole.get("var") + "\\b");
        });
    }

    private static Map<String, String> attributes(String text) {
        return ATTRIBUTE.matcher(text).results().collect(toMap(found -> found.group(1), found -> found.group(2)));
    }

    private static String text(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

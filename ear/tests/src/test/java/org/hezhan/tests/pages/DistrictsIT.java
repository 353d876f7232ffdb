package org.hezhan.tests.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Properties;
import org.hezhan.tests.Packs;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same pages speak each district's own words and keep its deadlines, and none of them needs Tianxin's data. */
class DistrictsIT {

    @ParameterizedTest
    @ValueSource(ints = {990_101, 990_102})
    void pages_speak_the_words_of_their_district(int district) throws IOException {
        var names = properties(district, "district.properties");
        var words = properties(district, "words.properties");

        try (var officer = Person.of("officer." + district, Screen.WIDE, district)) {
            assertThat(officer.open("stations").locator("h1").textContent())
                    .contains(names.getProperty("station_label_zh"));
            assertThat(officer.page().locator("header").textContent()).contains(names.getProperty("bureau_zh"));
            Look.at(officer.page(), "districts", "stations-" + district);
            assertThat(officer.open("posts").locator("main").textContent())
                    .contains(words.getProperty("roster.PostKind.WORKER"));
            assertThat(officer.open("obligations").locator("main").textContent())
                    .contains(dailyDue(district));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {990_101, 990_102})
    void every_place_opens_where_nothing_was_written_yet(int district) {
        try (var officer = Person.of("officer." + district, Screen.WIDE, district)) {
            var offered = officer.open("").locator("nav.side a").all();
            assertThat(offered).hasSizeGreaterThan(10);
            assertThat(offered.stream().map(link -> link.getAttribute("href")).toList())
                    .allSatisfy(address ->
                            assertThat(officer.statusOf(address)).as(address).isEqualTo(200));
        }
    }

    /** The time of day until which the pack wants the day's log. */
    private static String dailyDue(int district) throws IOException {
        return Files.readAllLines(Packs.shipped(district).resolve("deadlines.csv")).stream()
                .filter(line -> line.startsWith("DAILY,"))
                .map(line -> line.split(",")[1])
                .findFirst()
                .orElseThrow();
    }

    private static Properties properties(int district, String file) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(Packs.shipped(district).resolve(file))) {
            properties.load(reader);
        }
        return properties;
    }
}

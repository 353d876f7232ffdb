package org.hezhan.tests.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page in Chinese and English, at a desk and under a thumb: pictured, without barriers, within its screen. */
class EveryPageIT {

    private static final String CHOOSER = "chooser";

    @Test
    void no_page_is_left_out() {
        assertThat(Arrays.stream(Views.values()).map(Views::file).toList())
                .containsExactlyInAnyOrderElementsOf(Views.files().stream()
                        .filter(file -> !file.equals(CHOOSER))
                        .toList());
    }

    @ParameterizedTest(name = "{0} in {1} on {2}")
    @MethodSource("all")
    void a_page_is_pictured_and_has_no_barriers(Views view, String language, Screen screen) {
        try (var person = Person.of(view.account(), screen)) {
            person.speaks(language);
            Look.at(person.open(view.address()), "every", view.file());
        }
    }

    private static Stream<Arguments> all() {
        return Arrays.stream(Views.values()).flatMap(view -> Stream.of("zh", "en")
                .flatMap(language -> Stream.of(Screen.values()).map(screen -> Arguments.of(view, language, screen))));
    }
}

package org.hezhan.tests.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.hezhan.opening.ImportKind;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A bureau brings in a sheet: every fault at its place first, then what would change, and only then the change. */
@TestMethodOrder(OrderAnnotation.class)
class ImportIT {

    private static final String STREETS = "select count(*) from street";
    private static final String SOUND = "street_code,street_zh\n430103098,Xinjie\n";

    @Test
    @Order(1)
    void every_fault_of_a_sheet_is_told_with_its_place_and_its_remedy() {
        var before = Facts.number(STREETS);
        try (var officer = Person.of("fang.jingyi")) {
            tried(officer, "street_code,street_zh\n430104002,Elsewhere\n43010309,\n");
            var faults = officer.page().locator("#bring\\:faults tbody tr");
            assertThat(faults).hasCount(3);
            assertThat(faults.locator("td:last-child").allInnerTexts())
                    .allSatisfy(remedy -> assertThat(remedy).isNotBlank());
            assertThat(officer.page().locator("main")).containsText(Said.label("import.nothing-changed"));
            Look.at(officer.page(), "import", "faults");
        }
        assertThat(Facts.number(STREETS)).isEqualTo(before);
    }

    @Test
    @Order(2)
    void a_sound_sheet_shows_what_would_change_and_changes_it_when_confirmed() {
        var before = Facts.number(STREETS);
        try (var officer = Person.of("fang.jingyi")) {
            tried(officer, SOUND);
            assertThat(officer.page().locator("#bring\\:plan")).containsText("Xinjie");
            assertThat(Facts.number(STREETS)).isEqualTo(before);
            Look.at(officer.page(), "import", "plan");
            officer.press(Said.label("import.confirm"));
            assertThat(officer.page().locator("#messages")).containsText(Said.label("import.done", 1, 0, 0));
        }
        assertThat(Facts.number(STREETS)).isEqualTo(before + 1);
    }

    @Test
    @Order(3)
    void the_same_sheet_again_changes_nothing() {
        try (var officer = Person.of("fang.jingyi")) {
            tried(officer, SOUND);
            assertThat(officer.page().locator("main")).containsText(Said.label("import.same"));
        }
    }

    @Test
    @Order(4)
    void a_template_can_be_fetched() {
        try (var officer = Person.of("fang.jingyi")) {
            var page = officer.open("import");
            var answer = officer.answer(page.locator("#bring\\:template a").getAttribute("href"));

            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.headers().get("content-type")).contains("spreadsheetml");
        }
    }

    private static void tried(Person officer, String csv) {
        var page = officer.open("import");
        page.getByLabel(Said.label("import.kind")).selectOption(ImportKind.STREETS.name());
        officer.settle();
        page.getByLabel(Said.label("import.file"))
                .setInputFiles(new FilePayload("streets.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
        officer.press(Said.label("import.check"));
    }
}

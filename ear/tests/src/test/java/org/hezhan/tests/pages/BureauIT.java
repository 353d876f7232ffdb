package org.hezhan.tests.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The bureau's officer sees how the district stands, and gets from a figure to the record behind it in three clicks. */
class BureauIT {

    private static final String OFFICER = "fang.jingyi";

    @Test
    void from_the_board_to_the_record_in_three_clicks() {
        try (var officer = Person.of(OFFICER)) {
            var page = officer.open("kpi");
            Look.at(page, "bureau", "kpi");
            page.locator("main a[href*='kpi-figure'][href*='HOME_VISIT']")
                    .first()
                    .click();
            page.waitForURL("**/kpi-figure?*");
            Look.at(page, "bureau", "kpi-district");
            page.locator("main a[href*='kpi-figure'][href*='station=']").first().click();
            page.waitForURL("**/kpi-figure?*station=*");
            Look.at(page, "bureau", "kpi-station");
            page.locator("main a[href*='/record?id=']").first().click();
            page.waitForURL("**/record?id=*");
            assertThat(page.locator("main table tbody tr").first()).isVisible();
            Look.at(page, "bureau", "record");
        }
    }

    @Test
    void the_charts_are_drawn_and_their_numbers_stand_beside_them() {
        try (var officer = Person.of(OFFICER)) {
            var page = officer.open("kpi");
            assertThat(page.locator(".chart svg").first()).isVisible();
            assertThat(page.locator("main table tbody tr").first()).isVisible();
        }
    }

    @Test
    void the_wall_shows_every_station_of_the_district() {
        try (var officer = Person.of(OFFICER)) {
            var page = officer.open("kpi?view=wall");
            assertThat(page.locator("table.wall tbody tr")).hasCount(15);
            Look.at(page, "bureau", "kpi-wall");
        }
    }

    @Test
    void the_totals_of_the_programme_show_and_reconcile() {
        try (var officer = Person.of(OFFICER)) {
            var stations = officer.open("stations");
            assertThat(stations.locator("main")).containsText(Said.label("stations.totals", 14, 1, 30, 30));
            assertThat(stations.locator("main")).containsText("7,360,000.00");
            var contracts = officer.open("contracts");
            assertThat(contracts.locator("main")).containsText("7,360,000.00");
            assertThat(contracts.locator("main")).containsText(Said.label("contract.reconciled"));
        }
    }

    @Test
    void every_list_leaves_as_a_workbook() {
        try (var officer = Person.of(OFFICER)) {
            for (var list : Pattern.compile(" ")
                    .split("daily-logs weeks months obligations kpi records stations posts" + " agencies contracts")) {
                var answer = officer.answer(exportOn(officer.open(list)));

                assertThat(answer.status()).as(list).isEqualTo(200);
                assertThat(answer.headers().get("content-type")).as(list).contains("spreadsheetml");
                assertThat(new String(answer.body(), 0, 2, java.nio.charset.StandardCharsets.US_ASCII))
                        .as(list)
                        .isEqualTo("PK");
            }
        }
    }

    private static String exportOn(Page page) {
        Locator link = page.locator("main a[href*='/export/']").first();
        return link.getAttribute("href");
    }
}

package org.hezhan.tests.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.hezhan.casework.RecordState;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A record that says something wrong is corrected by one person and counts again when another has approved it. */
@TestMethodOrder(OrderAnnotation.class)
class CorrectionIT {

    private static final String HEAD = "zhou.ruoan";
    private static final String MANAGER = "he.mu";
    private static String correction = "";

    @Test
    @Order(1)
    void the_head_writes_what_is_to_stand_and_may_not_approve_it() {
        try (var head = Person.of(HEAD)) {
            var page = head.open(Views.CORRECTION.address().replace("correction", "record"));
            page.locator("main a[href*='/correction?id=']").click();
            page.waitForURL("**/correction?id=*");
            head.press(Said.label("correction.do"));
            assertThat(page.locator("#messages .error")).isVisible();
            page.getByLabel(Said.label("record.place")).fill(Said.text("day.place"));
            page.getByLabel(Said.label("correction.reason")).fill(Said.text("return.remark"));
            head.press(Said.label("correction.do"));
            page.waitForURL("**/record?id=*");
            stands(page, RecordState.SUBMITTED);
            assertThat(page.locator("#approve")).hasCount(0);
            Look.at(page, "head", "correction");
            correction = page.url().substring(page.url().lastIndexOf('/') + 1);
        }
    }

    @Test
    @Order(2)
    void another_person_approves_it() {
        try (var manager = Person.of(MANAGER)) {
            var page = manager.open(correction);
            manager.press(Said.label("record.approve"));
            page.waitForURL("**/record?id=*");
            stands(page, RecordState.APPROVED);
            Look.at(page, "manager", "correction");
        }
    }

    private static void stands(Page page, RecordState state) {
        assertThat(page.locator(".head .light").first()).hasText(Said.word(state));
    }
}

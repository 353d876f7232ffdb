package org.hezhan.tests.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.hezhan.indicator.Fact;
import org.hezhan.reporting.ReturnReason;
import org.hezhan.reporting.ReviewState;
import org.hezhan.reporting.daily.WorkKind;
import org.hezhan.tests.TheStack;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A day from the worker's thumb to a figure that counts: written, kept, handed in, returned, mended, approved. */
@TestMethodOrder(OrderAnnotation.class)
class DayIT {

    private static final String WORKER = "luo.xiaoman";
    private static final String HEAD = "zhou.ruoan";
    private static final String CONSULTATIONS = "select coalesce(sum(e.quantity), 0) from kpi_entry e join station s"
            + " on s.district_code = e.district_code and s.id = e.station_id"
            + " where s.code like '430103002%' and e.indicator = 'CONSULT'";
    private static long counted = -1;

    @Test
    @Order(1)
    void a_worker_writes_the_day_with_a_service_record_under_the_thumb() {
        counted = Facts.number(CONSULTATIONS);
        try (var worker = Person.of(WORKER, Screen.PHONE)) {
            var page = worker.open("daily");
            fill(page, "daily.from", "09:00");
            fill(page, "daily.to", "10:30");
            page.getByLabel(Said.label("daily.kind")).selectOption(WorkKind.CONSULT.name());
            fill(page, "daily.person-times", "1");
            fill(page, "daily.summary", Said.text("day.summary"));
            page.getByLabel(Said.label("daily.indicator")).selectOption("CONSULT");
            worker.settle();
            fill(page, "record.people", Said.text("day.client"));
            page.getByLabel(Said.word(Fact.CHANNEL)).selectOption("VISIT");
            page.getByRole(AriaRole.GROUP)
                    .filter(new Locator.FilterOptions().setHasText(Said.word(Fact.ANSWERED)))
                    .getByLabel(Said.label("record.yes"))
                    .check();
            fill(page, "record.place", Said.text("day.place"));
            fill(page, "daily.problems", Said.text("day.problems"));
            fill(page, "daily.help", Said.text("day.help"));
            fill(page, "daily.plan", Said.text("day.plan"));
            Look.at(page, "worker", "day-typed");
            worker.press(Said.label("daily.save"));
        }
    }

    @Test
    @Order(2)
    void nothing_is_lost_when_the_page_is_opened_again() {
        try (var worker = Person.of(WORKER, Screen.PHONE)) {
            var page = worker.open("daily");
            has(page, "daily.from", "09:00");
            has(page, "daily.to", "10:30");
            has(page, "daily.kind", WorkKind.CONSULT.name());
            has(page, "daily.summary", Said.text("day.summary"));
            has(page, "daily.indicator", "CONSULT");
            has(page, "record.people", Said.text("day.client"));
            has(page, "record.place", Said.text("day.place"));
            has(page, "daily.problems", Said.text("day.problems"));
            has(page, "daily.help", Said.text("day.help"));
            has(page, "daily.plan", Said.text("day.plan"));
            assertThat(page.getByLabel(Said.label("record.yes"))).isChecked();
            Look.at(page, "worker", "day-kept");
        }
    }

    @Test
    @Order(3)
    void what_is_typed_is_kept_by_itself() {
        try (var worker = Person.of(WORKER, Screen.PHONE)) {
            var page = worker.open("daily");
            page.getByLabel(Said.label("daily.reflection")).pressSequentially("R");
            assertThat(page.getByText(Pattern.compile(Said.label("daily.saved", ""))))
                    .isVisible();
            worker.settle();
        }
        try (var worker = Person.of(WORKER, Screen.PHONE)) {
            has(worker.open("daily"), "daily.reflection", "R");
        }
    }

    @Test
    @Order(4)
    void the_day_is_handed_in_and_counts_nothing_yet() {
        try (var worker = Person.of(WORKER, Screen.PHONE)) {
            worker.open("daily");
            worker.press(Said.label("daily.submit"));
            worker.page().waitForURL("**/daily-log?id=*");
            stands(worker.page(), ReviewState.SUBMITTED);
            Look.at(worker.page(), "worker", "day-submitted");
        }
        assertThat(Facts.number(CONSULTATIONS)).isEqualTo(counted);
    }

    @Test
    @Order(5)
    void the_head_returns_it_with_a_reason() {
        try (var head = Person.of(HEAD)) {
            var page = opened(head);
            page.getByText(Said.label("review.return")).click();
            page.getByLabel(Said.label("review.reason")).selectOption(ReturnReason.INCOMPLETE.name());
            fill(page, "review.remark", Said.text("return.remark"));
            head.press(Said.label("review.return-do"));
            stands(page, ReviewState.RETURNED);
            assertThat(page.getByText(Said.text("return.remark")).first()).isVisible();
            Look.at(page, "head", "day-returned");
        }
    }

    @Test
    @Order(6)
    void the_worker_mends_it() {
        try (var worker = Person.of(WORKER, Screen.PHONE)) {
            var page = worker.open("daily");
            stands(page, ReviewState.RETURNED);
            fill(page, "daily.summary", Said.text("day.summary-mended"));
            Look.at(page, "worker", "day-mended");
            worker.press(Said.label("daily.submit"));
            page.waitForURL("**/daily-log?id=*");
        }
    }

    @Test
    @Order(7)
    void the_head_approves_it_and_the_figure_moves_by_that_record() {
        try (var head = Person.of(HEAD)) {
            var page = opened(head);
            assertThat(page.getByText(Said.text("day.summary-mended"))).isVisible();
            head.press(Said.word(ReviewState.Step.APPROVE));
            stands(page, ReviewState.APPROVED);
            Look.at(page, "head", "day-approved");
        }
        assertThat(Facts.number(CONSULTATIONS)).isEqualTo(counted + 1);
    }

    /** The head comes to the day as heads do: from what waits for them at home. */
    private static Page opened(Person head) {
        var page = head.open("daily-logs?from=" + TheStack.TODAY + "&to=" + TheStack.TODAY);
        page.locator(
                        "tr",
                        new Page.LocatorOptions()
                                .setHasText(Facts.one("select name from account where username = '" + WORKER + "'")))
                .getByRole(AriaRole.LINK)
                .first()
                .click();
        page.waitForURL("**/daily-log?id=*");
        return page;
    }

    private static void stands(Page page, ReviewState state) {
        assertThat(page.locator(".head .light").first()).hasText(Said.word(state));
    }

    private static void fill(Page page, String label, String text) {
        page.getByLabel(Said.label(label)).first().fill(text);
    }

    private static void has(Page page, String label, String text) {
        assertThat(page.getByLabel(Said.label(label)).first()).hasValue(text);
    }
}

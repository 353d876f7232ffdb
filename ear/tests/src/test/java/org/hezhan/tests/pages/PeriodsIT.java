package org.hezhan.tests.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.hezhan.reporting.ReviewState;
import org.hezhan.reporting.ReviewState.Step;
import org.junit.jupiter.api.Test;

/** A week and a month go their whole way: composed from days, explained, approved, commented, known to the bureau. */
class PeriodsIT {

    private static final String PM = "he.mu";
    private static final String SUPERVISOR = "ye.zhiqiu";
    private static final String OFFICER = "fang.jingyi";

    @Test
    void a_week_is_submitted_approved_and_commented() {
        var report = submitted("zhou.ruoan", "week", "43010300201", "2026-03-30", "week");
        approved(report, "week");
        commented(report, "week");

        try (var head = Person.of("zhou.ruoan", Screen.PHONE)) {
            var page = head.open(report);
            stands(page, ReviewState.CLOSED);
            assertThat(page.getByText(Said.text("week.comment")).first()).isVisible();
            assertThat(page.locator("ol.trail > li")).hasCount(3);
            Look.at(page, "head", "week-closed");
        }
    }

    @Test
    void a_month_is_known_to_the_bureau_after_the_supervisor_has_commented() {
        var report = submitted("chen.heqing", "month", "43010300401", "2026-03-01", "month");
        approved(report, "month");
        try (var officer = Person.of(OFFICER)) {
            var page = officer.open(report);
            stands(page, ReviewState.APPROVED);
            assertThat(page.locator("#report\\:acknowledge")).hasCount(0);
        }
        commented(report, "month");

        try (var officer = Person.of(OFFICER)) {
            var page = officer.open(report);
            Look.at(page, "bureau", "month-commented");
            officer.press(Said.label("period.acknowledge"));
            stands(page, ReviewState.CLOSED);
            assertThat(page.locator("ol.trail > li")).hasCount(4);
            assertThat(page.locator("ol.trail")).containsText(Said.word(Step.ACKNOWLEDGE));
            Look.at(page, "bureau", "month-known");
        }
    }

    /** The head looks at what the days say, adds words, and never a number. */
    private static String submitted(String head, String kind, String station, String start, String words) {
        try (var person = Person.of(head)) {
            var page = person.open(kind + "?start=" + start + "&station="
                    + Facts.one("select id from station where code = '" + station + "'"));
            assertThat(page.locator("main input:not([type=hidden])")).hasCount(0);
            page.getByLabel(Said.label("period.difference-label")).fill(Said.text(words + ".difference"));
            Look.at(page, "head", kind + "-composed");
            person.press(Said.label("daily.submit"));
            page.waitForURL("**/" + kind + "?id=*");
            stands(page, ReviewState.SUBMITTED);
            assertThat(page.getByText(Said.text(words + ".difference"))).isVisible();
            return page.url().replaceFirst(".*/d/430103/", "");
        }
    }

    private static void approved(String report, String kind) {
        try (var pm = Person.of(PM)) {
            var page = pm.open(report);
            Look.at(page, "agency", kind + "-waiting");
            pm.press(Said.label("review.approve"));
            stands(page, ReviewState.APPROVED);
        }
    }

    private static void commented(String report, String kind) {
        try (var supervisor = Person.of(SUPERVISOR)) {
            var page = supervisor.open(report);
            page.getByLabel(Said.label("period.comment-label")).fill(Said.text(kind + ".comment"));
            Look.at(page, "supervisor", kind + "-comment");
            supervisor.press(Said.label("period.comment-give"));
            assertThat(page.locator("ol.trail")).containsText(Said.word(Step.COMMENT));
        }
    }

    private static void stands(Page page, ReviewState state) {
        assertThat(page.locator(".head .light").first()).hasText(Said.word(state));
    }
}

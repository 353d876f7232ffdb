package org.hezhan.tests.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.hezhan.tests.TheStack;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The agency's manager files who leaves a post and who takes it, on the page of the post. */
@TestMethodOrder(OrderAnnotation.class)
class PostIT {

    private static final String MANAGER = "he.mu";
    private static final String WORKER = "tang.siyuan";
    private static final String HOLDINGS =
            " from post_holding h join account a on a.id = h.account_id where a.username = '" + WORKER + "'";
    private static final String POST = "post?id=";

    /** The worker holds the post again as the pack says, without an end: a pack opened anew must not find two who hold it. */
    @AfterAll
    static void the_post_is_held_as_before() throws SQLException {
        var database = TheStack.get().database();
        var theirs = "account_id = (select id from account where username = '%s')".formatted(WORKER);
        try (var connection = database.owner().connect(database.url());
                var statement = connection.createStatement()) {
            statement.execute("set hezhan.district = 430103");
            statement.execute(
                    "delete from post_holding where %s and start_on > '%s'".formatted(theirs, TheStack.TODAY));
            statement.execute("update post_holding set end_on = null where %s and end_on = '%s'"
                    .formatted(theirs, TheStack.TODAY));
        }
    }

    @Test
    @Order(1)
    void who_leaves_has_a_last_day() {
        try (var manager = Person.of(MANAGER)) {
            var page = manager.open(POST + Facts.one("select h.post_id" + HOLDINGS));
            page.locator("#leaving\\:last").fill(TheStack.TODAY.toString());
            manager.press(Said.label("post.leave"));
            assertThat(page.locator("#messages .info")).isVisible();
            Look.at(page, "manager", "post-left");
        }
        assertThat(Facts.one("select h.end_on" + HOLDINGS)).isEqualTo(TheStack.TODAY.toString());
    }

    @Test
    @Order(2)
    void nobody_takes_it_before_that_day_is_over_and_what_was_typed_stays() {
        try (var manager = Person.of(MANAGER)) {
            var page = manager.open(POST + Facts.one("select h.post_id" + HOLDINGS));
            page.locator("#filing\\:username").fill(WORKER);
            page.locator("#filing\\:start").fill(TheStack.TODAY.toString());
            manager.press(Said.label("post.file"));
            assertThat(page.locator("#messages .error")).isVisible();
            assertThat(page.locator("#filing\\:username")).hasValue(WORKER);
        }
    }

    @Test
    @Order(3)
    void from_the_next_day_on_somebody_takes_it() {
        try (var manager = Person.of(MANAGER)) {
            var page = manager.open(POST + Facts.one("select h.post_id" + HOLDINGS));
            page.locator("#filing\\:username").fill(WORKER);
            page.locator("#filing\\:start").fill(TheStack.TODAY.plusDays(1).toString());
            manager.press(Said.label("post.file"));
            assertThat(page.locator("#messages .info")).isVisible();
            assertThat(page.locator("#history tbody tr")).hasCount(2);
            Look.at(page, "manager", "post-filed");
        }
        assertThat(Facts.number("select count(*)" + HOLDINGS)).isEqualTo(2);
    }
}

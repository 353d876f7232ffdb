package org.hezhan.tests.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.hezhan.tests.Server;
import org.hezhan.tests.TheStack;
import org.hezhan.tests.api.Program;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** While the sign-in system hangs: who is in works on, who is out is told why, and what was typed is still there. */
class SignInAwayIT {

    private static final String WORKER = "worker1.990102";
    private static final int DISTRICT = 990_102;
    private List<ProcessHandle> keycloak = List.of();

    @BeforeEach
    void look() throws Exception {
        keycloak = Server.KEYCLOAK.wholeIn(TheStack.get().options().home());
    }

    @AfterEach
    void goOn() throws Exception {
        Server.signal("CONT", keycloak);
    }

    @Test
    void a_stranger_is_told_that_nobody_can_sign_in() throws Exception {
        try (var stranger = Person.stranger()) {
            Server.signal("STOP", keycloak);
            Thread.sleep(2_100);
            var start = System.nanoTime();
            stranger.page().navigate(TheStack.get().baseUrl() + "/d/430103/daily-logs");
            assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(10_000);
            assertThat(stranger.page().locator("h1")).hasText(Said.label("sign-in-away.title"));
            assertThat(stranger.page().locator("main")).containsText(Said.label("sign-in-away.text"));
            Look.at(stranger.page(), "door", "sign-in-away");
            stranger.understand("503");
            Server.signal("CONT", keycloak);
            Thread.sleep(2_100);
            stranger.page().locator("main a.button").click();
            assertThat(stranger.page().locator("#username")).isVisible();
        }
    }

    @Test
    void who_is_in_works_on_and_who_loses_the_session_loses_nothing_typed() throws Exception {
        var token = TheStack.get().token(WORKER);
        try (var person = Person.of(WORKER, Screen.WIDE, DISTRICT)) {
            var page = person.open("daily");
            Server.signal("STOP", keycloak);

            assertThat(Program.with(token).get("/d/990102/stations").status())
                    .as("a program goes on")
                    .isEqualTo(200);
            page.getByLabel(Said.label("daily.plan")).fill(Said.text("day.plan"));
            person.press(Said.label("daily.save"));
            assertThat(page.locator("dialog[open]")).hasCount(0);

            person.losesTheSession();
            page.getByLabel(Said.label("daily.problems")).fill(Said.text("day.problems"));
            page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions()
                                    .setName(Said.label("daily.save"))
                                    .setExact(true))
                    .click();
            assertThat(page.locator("#signed-out")).isVisible();
            assertThat(page.getByLabel(Said.label("daily.problems"))).hasValue(Said.text("day.problems"));

            Server.signal("CONT", keycloak);
            Thread.sleep(2_100);
            page.getByText(Said.label("frame.signed-out.again")).click();
            page.waitForURL("**/daily");
            assertThat(page.getByLabel(Said.label("daily.plan"))).hasValue(Said.text("day.plan"));
            assertThat(page.getByLabel(Said.label("daily.problems"))).hasValue(Said.text("day.problems"));
            person.understand("401");
        }
    }
}

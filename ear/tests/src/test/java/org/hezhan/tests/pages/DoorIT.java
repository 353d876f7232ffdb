package org.hezhan.tests.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.hezhan.tests.Keycloak;
import org.hezhan.tests.TheStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Coming in and going out: whose door opens, what a closed one says, and how a visit ends. */
class DoorIT {

    private static final Pattern REQUEST_ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    @Test
    void a_deep_link_is_where_one_arrives_after_signing_in() {
        try (var stranger = Person.stranger()) {
            stranger.page().navigate(TheStack.get().baseUrl() + "/d/430103/daily-logs?from=2026-03-02&to=2026-03-06");
            stranger.tellsWhoTheyAre("zhou.ruoan");
            assertThat(stranger.page()).hasURL(Pattern.compile("/d/430103/daily-logs\\?from=2026-03-02&to=2026-03-06"));
        }
    }

    @Test
    void who_signs_out_is_told_so_and_must_sign_in_again() {
        try (var person = Person.anew("shen.ji")) {
            var page = person.open("");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Said.label("frame.sign-out")))
                    .click();
            page.waitForURL("**/signed-out");
            assertThat(page.locator("h1")).hasText(Said.label("signed-out.title"));
            Look.at(page, "door", "signed-out");
            person.go("");
            assertThat(page.locator("#username")).isVisible();
        }
    }

    @Test
    void sessions_ended_at_the_sign_in_system_end_here_within_five_seconds() throws Exception {
        try (var person = Person.anew("liu.ruyi")) {
            person.open("");
            assertThat(person.answer("/d/430103/").status()).isEqualTo(200);
            var ended = System.nanoTime();
            Keycloak.endSessionsOf("liu.ruyi");
            while (person.answer("/d/430103/").status() == 200) {
                assertThat(Duration.ofNanos(System.nanoTime() - ended)).isLessThan(Duration.ofSeconds(5));
                Thread.sleep(100);
            }
            person.go("");
            assertThat(person.page().locator("#username")).isVisible();
        }
    }

    @Test
    void what_the_sign_in_system_did_not_sign_ends_nothing() throws Exception {
        var claims =
                "{\"iss\":\"%s\",\"aud\":\"pages\",\"sid\":\"x\",\"jti\":\"x\",\"iat\":1,\"exp\":9999999999,\"events\":{\"http://schemas.openid.net/event/backchannel-logout\":{}}}"
                        .formatted(TheStack.get().access().realm());

        assertThat(logout("")).isEqualTo(400);
        assertThat(logout("logout_token=nonsense")).isEqualTo(400);
        assertThat(logout("logout_token=" + TheStack.get().token("liu.ruyi"))).isEqualTo(400);
        assertThat(logout("logout_token=" + base64("{\"alg\":\"none\",\"typ\":\"logout+jwt\"}") + "." + base64(claims)
                        + "."))
                .isEqualTo(400);
    }

    @Test
    void pages_are_opened_by_no_bearer_token_and_programs_by_no_session() throws Exception {
        try (var person = Person.of("zhou.ruoan")) {
            assertThat(person.answer("/api/d/430103/stations").status()).isEqualTo(401);
        }
        var pages = URI.create(TheStack.get().baseUrl() + "/d/430103/");
        var token = TheStack.get().token("zhou.ruoan");
        try (var http = HttpClient.newHttpClient()) {
            for (var request : List.of(
                    HttpRequest.newBuilder(pages).header("Authorization", "Bearer " + token),
                    HttpRequest.newBuilder(pages.resolve("?access_token=" + token)),
                    HttpRequest.newBuilder(pages))) {
                assertThat(http.send(request.build(), BodyHandlers.discarding()).statusCode())
                        .isIn(302, 401);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/d/990101/",
                "/d/110101/",
                "/d/99010/",
                "/d/4301030/",
                "/d/%34%330103/",
                "/d/430103/nothing",
                "/d/430103//kpi",
                "/d/430103/home.xhtml",
                "/home.xhtml",
                "/d/430103/daily-log?id=01900000-0000-7000-8000-000000000000"
            })
    void what_is_not_there_and_what_is_not_yours_is_answered_alike(String path) {
        try (var person = Person.of("luo.xiaoman")) {
            var answer = person.answer(path);
            var absent = person.answer("/d/430103/absent");

            assertThat(answer.status()).isEqualTo(404);
            assertThat(withoutId(answer.text())).isEqualTo(withoutId(absent.text()));
        }
    }

    /** Shown as if nothing had been asked, a list would tell something else than it was asked for. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "daily-logs?state=FOO",
                "daily-logs?from=2026-99-99",
                "daily-logs?station=7",
                "weeks?state=approved",
                "months?state=1",
                "records?state=FOO",
                "records?month=2026-3",
                "records?indicator=FOO",
                "obligations?kind=FOO",
                "obligations?open=maybe"
            })
    void a_list_that_is_asked_for_what_there_cannot_be_is_not_there(String address) {
        try (var person = Person.of("luo.xiaoman")) {
            assertThat(person.statusOf("/d/430103/" + address)).isEqualTo(404);
        }
    }

    @Test
    void a_page_that_is_not_there_says_what_to_do_next() {
        try (var person = Person.of("luo.xiaoman", Screen.PHONE)) {
            person.go("absent");
            assertThat(person.page().locator("h1")).hasText(Said.label("error.404.title"));
            Look.at(person.page(), "door", "absent");
            person.understand("404");
        }
    }

    @Test
    void a_member_of_several_districts_chooses() {
        try (var supervisor = Person.of("ye.zhiqiu")) {
            var page = supervisor.page();
            page.navigate(TheStack.get().baseUrl() + "/");
            Look.at(page, "door", "chooser");
            assertThat(page.locator(".chooser a")).hasCount((int)
                    Facts.number("select cardinality(districts) from account where username = 'ye.zhiqiu'"));
            for (var address : List.of("/d/430103/", "/d/990101/")) {
                assertThat(page.locator(".chooser a[href='" + address + "']")).isVisible();
                assertThat(supervisor.answer(address).status()).isEqualTo(200);
            }
        }
    }

    @Test
    void the_language_changes_and_the_page_stays() {
        try (var person = Person.of("zhou.ruoan")) {
            var page = person.open("daily-logs?from=2026-03-02");
            page.locator("header a[hreflang=en]").click();
            assertThat(page).hasURL(Pattern.compile("/d/430103/daily-logs\\?from=2026-03-02$"));
            assertThat(page.locator("html")).hasAttribute("lang", "en");
        }
    }

    @Test
    void every_answer_tells_browsers_to_be_careful() {
        try (var person = Person.of("zhou.ruoan")) {
            var headers = person.answer("/d/430103/").headers();

            assertThat(headers.get("content-security-policy"))
                    .contains("default-src 'self'", "object-src 'none'", "frame-ancestors 'none'")
                    .doesNotContain("unsafe-eval");
            assertThat(headers)
                    .containsEntry("x-content-type-options", "nosniff")
                    .containsEntry("cache-control", "no-store")
                    .containsEntry("cross-origin-opener-policy", "same-origin")
                    .containsKeys("referrer-policy", "permissions-policy", "x-request-id");
        }
    }

    private static String withoutId(String body) {
        return REQUEST_ID.matcher(body).replaceAll("id");
    }

    private static int logout(String form) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(TheStack.get().baseUrl() + "/backchannel-logout"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request.build(), BodyHandlers.discarding()).statusCode();
        }
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}

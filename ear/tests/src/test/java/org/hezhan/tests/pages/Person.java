package org.hezhan.tests.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.hezhan.tests.Keycloak;
import org.hezhan.tests.TheStack;
import org.jspecify.annotations.Nullable;

/**
 * Somebody at a screen. What their browser complains about in its console (a broken script, a blocked style) fails the
 * test when they leave.
 */
final class Person implements AutoCloseable {

    private static final Map<String, String> SIGNED_IN = new ConcurrentHashMap<>();
    private final BrowserContext profile;
    private final Page page;
    private final int district;
    private final List<String> complaints = new ArrayList<>();

    private Person(Screen screen, int district, @Nullable String state) {
        this.district = district;
        profile = Chromium.profile(screen, state);
        profile.setDefaultTimeout(30_000);
        page = profile.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text() + " at " + message.location());
            }
        });
        page.onPageError(complaints::add);
    }

    /** Somebody of Tianxin at a desk. */
    static Person of(String account) {
        return of(account, Screen.WIDE);
    }

    static Person of(String account, Screen screen) {
        return of(account, screen, 430_103);
    }

    /** The sign-in is done once for each account and used again, as a browser does that stays open. */
    static Person of(String account, Screen screen, int district) {
        return new Person(screen, district, SIGNED_IN.computeIfAbsent(account, Person::stateOf));
    }

    /** Somebody who signs in anew, so that they may sign out without anybody else noticing. */
    static Person anew(String account) {
        var person = stranger();
        person.signIn(account);
        return person;
    }

    static Person stranger() {
        return new Person(Screen.WIDE, 430_103, null);
    }

    private static String stateOf(String account) {
        try (var person = anew(account)) {
            return person.profile.storageState();
        }
    }

    private void signIn(String account) {
        page.navigate(TheStack.get().baseUrl() + "/");
        tellsWhoTheyAre(account);
    }

    /** Through Keycloak's two pages: first the name, then the password. */
    void tellsWhoTheyAre(String account) {
        page.locator("#username").fill(account);
        page.locator("#kc-login").click();
        page.locator("#password").fill(Keycloak.PASSWORD);
        page.locator("#kc-login").click();
        page.waitForURL(TheStack.get().baseUrl() + "/**");
    }

    /** Opens a page of the district, such as {@code kpi?month=2026-03}. */
    Page open(String address) {
        var answer = go(address);
        assertThat(answer.status()).as(address).isEqualTo(200);
        return page;
    }

    Response go(String address) {
        return Objects.requireNonNull(page.navigate(
                TheStack.get().baseUrl() + "/d/" + district + "/" + address,
                new Page.NavigateOptions().setWaitUntil(WaitUntilState.LOAD)));
    }

    /** What the server answers under an address, without a page being shown. */
    APIResponse answer(String path) {
        return profile.request()
                .get(TheStack.get().baseUrl() + path, RequestOptions.create().setMaxRedirects(0));
    }

    int statusOf(String path) {
        return answer(path).status();
    }

    /** Has chosen a language earlier, which the browser remembers. */
    Person speaks(String language) {
        profile.addCookies(
                List.of(new Cookie("lang", language).setUrl(TheStack.get().baseUrl())));
        return this;
    }

    /** The server has forgotten them; the sign-in system has not. */
    void losesTheSession() {
        profile.clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
    }

    /** Presses the button and waits until the server has answered and the page has taken the answer over. */
    void press(String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
        settle();
    }

    /** Waits until no request of the page is under way. */
    void settle() {
        page.waitForLoadState();
        page.waitForFunction("() => !window.PrimeFaces || PrimeFaces.ajax.Queue.isEmpty()");
    }

    Page page() {
        return page;
    }

    /** Leaves behind that a browser complains of an answer that the test asked for, such as a page that is absent. */
    void understand(String complaint) {
        complaints.removeIf(text -> text.contains(complaint));
    }

    @Override
    public void close() {
        profile.close();
        assertThat(complaints).as("the browser's console").isEmpty();
    }
}

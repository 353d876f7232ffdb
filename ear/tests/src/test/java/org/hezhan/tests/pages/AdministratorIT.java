package org.hezhan.tests.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.hezhan.identity.IdentityReason;
import org.hezhan.identity.Role;
import org.hezhan.identity.ScopeKind;
import org.hezhan.tests.Keycloak;
import org.hezhan.tests.TheStack;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The administrator of the district grants a role and takes it back; it holds from the next click on, and never for oneself. */
@TestMethodOrder(OrderAnnotation.class)
class AdministratorIT {

    private static final String ADMINISTRATOR = "an.zhiheng";
    private static final String NEWCOMER = "newcomer.granted";
    private static final String NEWEST = "select m.id from membership m join account a on a.id = m.account_id"
            + " where a.username = '%s' order by m.id desc limit 1";

    @Test
    @Order(1)
    void somebody_without_a_grant_finds_no_door() throws Exception {
        Keycloak.bringNewcomer(NEWCOMER);
        try (var newcomer = Person.of(NEWCOMER)) {
            assertThat(newcomer.statusOf("/d/430103/")).isEqualTo(404);
            newcomer.page().navigate(TheStack.get().baseUrl() + "/");
            assertThat(newcomer.page().getByText(Said.label("chooser.none"))).isVisible();
        }
    }

    @Test
    @Order(2)
    void the_administrator_grants_a_role_for_the_whole_district() {
        try (var administrator = Person.of(ADMINISTRATOR)) {
            var page = administrator.open("members");
            Look.at(page, "administrator", "members");
            page.locator("main a[href$='/grant']").click();
            tell(administrator, NEWCOMER, Role.AUDITOR);
            Look.at(page, "administrator", "grant");
            administrator.press(Said.label("member.grant"));
            page.waitForURL("**/members");
            assertThat(page.locator("#messages")).containsText(Said.word(Role.AUDITOR));
        }
    }

    @Test
    @Order(3)
    void the_granted_role_opens_the_door_at_once() {
        try (var newcomer = Person.of(NEWCOMER)) {
            assertThat(newcomer.open("").locator(".roles")).containsText(Said.word(Role.AUDITOR));
            newcomer.open("stations");
        }
    }

    @Test
    @Order(4)
    void the_next_click_after_a_revocation_is_refused() {
        try (var newcomer = Person.of(NEWCOMER);
                var administrator = Person.of(ADMINISTRATOR)) {
            newcomer.open("");
            var page = administrator.open("members?after=" + before(Facts.one(NEWEST.formatted(NEWCOMER))));
            rowOf(page, NEWCOMER).getByRole(AriaRole.BUTTON).click();
            administrator.settle();
            page.locator("#members\\:revoke").click();
            administrator.settle();
            assertThat(page.locator("#messages")).containsText(NEWCOMER);

            newcomer.page().locator("nav.side a[href$='/stations']").click();
            assertThat(newcomer.page().locator("h1")).hasText(Said.label("error.404.title"));
            newcomer.understand("404");
        }
    }

    @Test
    @Order(5)
    void nobody_is_offered_to_take_back_their_own_grant() {
        try (var administrator = Person.of(ADMINISTRATOR)) {
            var page = administrator.open("members?after=" + before(Facts.one(NEWEST.formatted(ADMINISTRATOR))));
            assertThat(rowOf(page, ADMINISTRATOR)).hasCount(1);
            assertThat(rowOf(page, ADMINISTRATOR).getByRole(AriaRole.BUTTON)).hasCount(0);
        }
    }

    @Test
    @Order(6)
    void nobody_grants_themselves_a_role_and_what_was_typed_stays() {
        try (var administrator = Person.of(ADMINISTRATOR)) {
            var page = administrator.open("grant");
            tell(administrator, ADMINISTRATOR, Role.BUREAU_LEADER);
            administrator.press(Said.label("member.grant"));
            assertThat(page.locator("#messages")).containsText(Said.refusal(IdentityReason.OWN_GRANT));
            assertThat(page.getByLabel(Said.label("member.account"))).hasValue(ADMINISTRATOR);
            Look.at(page, "administrator", "own-grant-refused");
        }
    }

    private static void tell(Person administrator, String username, Role role) {
        var page = administrator.page();
        page.getByLabel(Said.label("member.account")).fill(username);
        page.getByLabel(Said.label("member.role")).selectOption(role.name());
        page.locator("#granting\\:scope").selectOption(ScopeKind.DISTRICT.name());
        administrator.settle();
    }

    /** The grant that stands just before in the list, or none, so that the page begins with the one looked for. */
    private static String before(String membership) {
        return Facts.one(
                "select coalesce(max(cast(id as text)), '00000000-0000-0000-0000-000000000000') from membership"
                        + " where cast(id as text) < '" + membership + "'");
    }

    private static Locator rowOf(Page page, String username) {
        return page.locator("main tbody tr", new Page.LocatorOptions().setHasText(username));
    }
}

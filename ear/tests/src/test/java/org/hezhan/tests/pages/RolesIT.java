package org.hezhan.tests.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.Set;
import java.util.TreeSet;
import org.hezhan.identity.Role;
import org.hezhan.tests.Keycloak;
import org.hezhan.tests.TheStack;
import org.hezhan.tests.api.Ids;
import org.hezhan.tests.api.Program;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** All 24 roles meet an honest home: what it offers opens, and what it does not offer is refused. */
class RolesIT {

    private static final String MEMBERSHIPS = "/d/430103/memberships/";
    private static final Program ADMINISTRATOR = Program.of("an.zhiheng");
    private static String newcomer = "";
    private String membership = "";

    @BeforeAll
    static void somebody_comes() throws Exception {
        newcomer = Keycloak.bringNewcomer("newcomer.roles");
    }

    @AfterEach
    void the_role_is_taken_back() {
        assertThat(ADMINISTRATOR
                        .seeing(0)
                        .post(MEMBERSHIPS + membership + "/revocation", null)
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void a_role_is_offered_what_it_may_do_and_nothing_else(Role role) {
        grant(role);

        try (var person = Person.of(newcomer)) {
            var page = person.open("");
            Look.at(
                    page,
                    "roles",
                    role.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
            var offered = addresses(page.locator("nav.side a"));
            assertThat(page.getByText(Said.label("home.nothing.nowhere", role)).isVisible())
                    .isEqualTo(offered.size() == 1);
            assertThat(offered)
                    .allSatisfy(address -> assertThat(person.statusOf(address)).isEqualTo(200));
            assertThat(Views.PLACES)
                    .filteredOn(place -> !offered.contains(place))
                    .allSatisfy(place ->
                            assertThat(person.statusOf(place)).as(place).isIn(403, 404));
        }
    }

    private void grant(Role role) {
        membership = Ids.fresh().toString();
        var answer = ADMINISTRATOR.put(MEMBERSHIPS + membership, """
                {"username": "%s", "role": "%s", "qualifier": null, "scopeKind": "DISTRICT", "scopeCodes": [],
                 "validFrom": "%s", "validTo": null}
                """.formatted(newcomer, role, TheStack.TODAY));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    }

    private static Set<String> addresses(Locator links) {
        return new TreeSet<>(
                links.all().stream().map(link -> link.getAttribute("href")).toList());
    }
}

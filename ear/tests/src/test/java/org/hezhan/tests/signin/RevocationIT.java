package org.hezhan.tests.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.hezhan.tests.Keycloak;
import org.hezhan.tests.TheStack;
import org.hezhan.tests.Visitor;
import org.hezhan.tests.api.Ids;
import org.hezhan.tests.api.Program;
import org.junit.jupiter.api.Test;

/** Who may no longer come in is out at once, whatever token or session they still hold. */
class RevocationIT {

    private static final String STATIONS = "/d/990102/stations";
    private static final String PAGE = "/d/990102/stations";
    private static final String MEMBERSHIPS = "/d/990102/memberships/";
    private static final Program ADMIN = Program.of("admin.990102");

    @Test
    void an_ended_membership_is_gone_with_the_next_request() throws Exception {
        var name = RealmAdmin.newcomer();
        var id = Ids.fresh();
        var version = member(name, id);
        var program = Program.with(RealmAdmin.token(name, "access_token"));
        var visitor = new Visitor(TheStack.get().baseUrl());
        visitor.signIn(name, Keycloak.PASSWORD);
        assertThat(program.get(STATIONS).status()).isEqualTo(200);
        assertThat(visitor.glance(PAGE)).isEqualTo(200);

        assertThat(ADMIN.seeing(version)
                        .post(MEMBERSHIPS + id + "/revocation", null)
                        .status())
                .isEqualTo(200);
        assertThat(program.get(STATIONS).status()).isEqualTo(404);
        assertThat(visitor.glance(PAGE)).isEqualTo(404);
    }

    @Test
    void an_account_that_is_disabled_at_keycloak_is_out_with_its_token_and_its_session() throws Exception {
        var name = RealmAdmin.newcomer();
        member(name, Ids.fresh());
        var program = Program.with(RealmAdmin.token(name, "access_token"));
        var visitor = new Visitor(TheStack.get().baseUrl());
        visitor.signIn(name, Keycloak.PASSWORD);
        assertThat(program.get(STATIONS).status()).isEqualTo(200);
        assertThat(visitor.glance(PAGE)).isEqualTo(200);

        RealmAdmin.enable(name, false);
        var first = RealmAdmin.soon(() -> program.get(STATIONS).status() == 401);
        assertThat(program.get(STATIONS).problem()).isEqualTo("api.sign-in-needed");
        assertThat(visitor.glance(PAGE)).as("the session is thrown away").isEqualTo(302);
        assertThat(visitor.open(PAGE).text()).doesNotContain("class=\"shell\"");
        System.out.printf("a disabled account was out after %d ms%n", first);

        RealmAdmin.enable(name, true);
        RealmAdmin.soon(() -> program.get(STATIONS).status() == 200);
    }

    @Test
    void a_deleted_account_is_out_with_its_token() throws Exception {
        var name = RealmAdmin.newcomer();
        member(name, Ids.fresh());
        var program = Program.with(RealmAdmin.token(name, "access_token"));
        assertThat(program.get(STATIONS).status()).isEqualTo(200);

        RealmAdmin.delete("users/" + RealmAdmin.user(name).getString("id"));
        RealmAdmin.soon(() -> program.get(STATIONS).status() == 401);
    }

    private static int member(String name, java.util.UUID id) throws SQLException {
        var granted = ADMIN.put(MEMBERSHIPS + id, """
                {"username": "%s", "role": "INSPECTOR", "qualifier": null, "scopeKind": "DISTRICT", "scopeCodes": [],
                 "validFrom": "2026-01-01", "validTo": null}
                """.formatted(name));
        assertThat(granted.status()).as(granted.body()).isEqualTo(201);
        return granted.json().getInt("version");
    }
}

package org.hezhan.tests.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is granted holds with the next request, and what is revoked no longer does. */
class MembershipsIT {

    private static final String MEMBERSHIPS = "/d/990102/memberships/";
    private static final Program ADMIN = Program.of("admin.990102");

    @Test
    void a_revoked_role_is_gone_with_the_next_request() {
        var guest = Program.of("officer.990101");
        assertThat(guest.get("/d/990102/stations").status()).isEqualTo(404);
        var id = Ids.fresh();

        var granted = ADMIN.put(MEMBERSHIPS + id, grant("officer.990101", "INSPECTOR"));
        assertThat(granted.status()).as(granted.body()).isEqualTo(201);
        assertThat(ADMIN.put(MEMBERSHIPS + id, grant("officer.990101", "INSPECTOR"))
                        .body())
                .isEqualTo(granted.body());
        assertThat(guest.get("/d/990102/stations").items()).isNotEmpty();

        var revoked = ADMIN.seeing(granted.json().getInt("version")).post(MEMBERSHIPS + id + "/revocation", null);
        assertThat(revoked.status()).isEqualTo(200);
        assertThat(guest.get("/d/990102/stations").status()).isEqualTo(404);
    }

    @Test
    void nobody_grants_to_themselves() {
        var answer = ADMIN.put(MEMBERSHIPS + Ids.fresh(), grant("admin.990102", "INSPECTOR"));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.problem()).isEqualTo("identity.own-grant");
    }

    @Test
    void nobody_but_the_administrator_grants() {
        var answer = Program.of("officer.990102").put(MEMBERSHIPS + Ids.fresh(), grant("head1.990102", "INSPECTOR"));

        assertThat(answer.status()).isEqualTo(403);
    }

    private static String grant(String account, String role) {
        return """
                {"username": "%s", "role": "%s", "qualifier": null, "scopeKind": "DISTRICT", "scopeCodes": [],
                 "validFrom": "2026-01-01", "validTo": null}
                """.formatted(account, role);
    }
}

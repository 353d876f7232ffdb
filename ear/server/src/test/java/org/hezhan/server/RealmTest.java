package org.hezhan.server;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RealmTest {
    private static final Map<String, String> VALUES = Map.of(
            "web", "http://127.0.0.1:8080",
            "demo", "true",
            "sslRequired", "none",
            "pages.secret", "p",
            "api.secret", "a",
            "cli.secret", "c",
            "operator.secret", "o");

    @Test
    void people_sign_in_with_pkce_and_come_back_to_our_address_only() {
        JsonObject pages = client(Realm.filled(VALUES), "pages");

        assertThat(attribute(pages, "pkce.code.challenge.method")).isEqualTo("S256");
        assertThat(strings(pages, "redirectUris")).containsExactly("http://127.0.0.1:8080/*");
        assertThat(pages.getBoolean("directAccessGrantsEnabled")).isFalse();
        assertThat(strings(pages, "defaultClientScopes")).contains("organization");
    }

    @Test
    void a_session_that_ends_in_keycloak_is_told_to_the_pages() {
        JsonObject pages = client(Realm.filled(VALUES), "pages");

        assertThat(attribute(pages, "backchannel.logout.url")).isEqualTo("http://127.0.0.1:8080/backchannel-logout");
        assertThat(attribute(pages, "backchannel.logout.session.required")).isEqualTo("true");
    }

    @Test
    void only_programs_get_tokens_for_the_api() {
        JsonObject realm = Realm.filled(VALUES);

        assertThat(client(realm, "operator").toString()).contains("oidc-audience-mapper");
        assertThat(client(realm, "cli").toString()).contains("oidc-audience-mapper");
        assertThat(client(realm, "pages").toString()).doesNotContain("oidc-audience-mapper");
        assertThat(client(realm, "api").getBoolean("bearerOnly")).isTrue();
    }

    @Test
    void the_pages_may_read_what_happens_to_accounts_and_nothing_else() {
        var accounts = Realm.filled(VALUES).getJsonArray("users").getValuesAs(JsonObject.class);

        assertThat(accounts)
                .filteredOn(account -> account.containsKey("clientRoles"))
                .singleElement()
                .satisfies(account -> {
                    assertThat(account.getString("serviceAccountClientId")).isEqualTo("pages");
                    assertThat(account.getJsonObject("clientRoles")).hasToString("""
                            {"realm-management":["view-events","view-users"]}""");
                });
    }

    @Test
    void no_other_site_may_call_from_a_browser() {
        for (JsonObject client : Realm.filled(VALUES).getJsonArray("clients").getValuesAs(JsonObject.class)) {
            assertThat(strings(client, "webOrigins")).isEmpty();
        }
    }

    @Test
    void without_demo_nobody_gets_a_token_for_a_password() {
        Map<String, String> values = new HashMap<>(VALUES);
        values.put("demo", "false");

        assertThat(client(Realm.filled(values), "cli").getBoolean("enabled")).isFalse();
    }

    @Test
    void guessing_is_stopped_and_events_are_kept_for_half_a_year() {
        JsonObject realm = Realm.filled(VALUES);

        assertThat(realm.getBoolean("bruteForceProtected")).isTrue();
        assertThat(realm.getBoolean("eventsEnabled")).isTrue();
        assertThat(realm.getInt("eventsExpiration")).isEqualTo(180 * 24 * 3600);
        assertThat(attribute(realm, "adminEventsExpiration")).isEqualTo("15552000");
    }

    @Test
    void another_address_makes_another_stamp() {
        Map<String, String> values = new HashMap<>(VALUES);
        values.put("web", "http://127.0.0.1:9090");

        assertThat(Realm.stamp(Realm.filled(values))).isNotEqualTo(Realm.stamp(Realm.filled(VALUES)));
        assertThat(Realm.stamp(Realm.filled(VALUES))).isEqualTo(Realm.stamp(Realm.filled(VALUES)));
    }

    private static JsonObject client(JsonObject realm, String id) {
        return realm.getJsonArray("clients").getValuesAs(JsonObject.class).stream()
                .filter(client -> client.getString("clientId").equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String attribute(JsonObject holder, String name) {
        return holder.getJsonObject("attributes").getString(name);
    }

    private static List<String> strings(JsonObject holder, String name) {
        return holder.getJsonArray(name).getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }
}

package org.hezhan.tests.signin;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.hezhan.tests.Keycloak;
import org.hezhan.tests.TheStack;
import org.hezhan.tests.Visitor;
import org.hezhan.tests.api.Ids;
import org.hezhan.tests.api.Program;
import org.junit.jupiter.api.Test;

/** A farewell that Keycloak did not send ends nobody's session; a true one is heard once. */
class LogoutAbuseIT {

    private static final String PAGE = "/d/990102/stations";
    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @Test
    void only_a_true_farewell_ends_a_session_and_only_once() throws Exception {
        var name = RealmAdmin.newcomer();
        member(name);
        var visitor = new Visitor(TheStack.get().baseUrl());
        visitor.signIn(name, Keycloak.PASSWORD);
        assertThat(visitor.glance(PAGE)).isEqualTo(200);
        var session = RealmAdmin.session(name);
        var now = System.currentTimeMillis() / 1000;
        try (var forger = new Forger()) {
            var tokens = new LinkedHashMap<String, String>();
            tokens.put("unsigned", forger.unsigned("logout+jwt", farewell(session)));
            tokens.put("signed with the public key", forger.confused("logout+jwt", farewell(session)));
            tokens.put("signed by somebody else", forger.signedByAnother("logout+jwt", farewell(session)));
            tokens.put("of no type", forger.signed("JWT", farewell(session)));
            tokens.put("with a nonce", wrong(forger, session, c -> c.add("nonce", "n")));
            tokens.put("for another audience", wrong(forger, session, c -> c.add("aud", "api")));
            tokens.put("of another issuer", wrong(forger, session, c -> c.add("iss", "http://127.0.0.1/realms/x")));
            tokens.put("over", wrong(forger, session, c -> c.add("exp", now - 31)));
            tokens.put("without an end", wrong(forger, session, c -> c.addNull("exp")));
            tokens.put("without a number", wrong(forger, session, c -> c.addNull("jti")));
            tokens.put("without the event", wrong(forger, session, c -> c.addNull("events")));
            tokens.put(
                    "of another event",
                    wrong(
                            forger,
                            session,
                            c -> c.add(
                                    "events",
                                    Json.createObjectBuilder().add("http://x", JsonValue.EMPTY_JSON_OBJECT))));
            tokens.put("without a session", wrong(forger, session, c -> c.addNull("sid")));
            tokens.put("a bearer token", RealmAdmin.token(name, "access_token"));
            tokens.put("nonsense", "nonsense");
            for (var token : tokens.entrySet()) {
                assertThat(tell(token.getValue())).as(token.getKey()).isEqualTo(400);
                assertThat(visitor.glance(PAGE))
                        .as("after one " + token.getKey())
                        .isEqualTo(200);
            }

            var stranger = farewell("another session").build();
            assertThat(tell(forger.signed("logout+jwt", Json.createObjectBuilder(stranger))))
                    .isEqualTo(200);
            assertThat(tell(forger.signed(
                            "logout+jwt", Json.createObjectBuilder(stranger).add("sid", session))))
                    .as("replayed for somebody else's session")
                    .isEqualTo(400);
            assertThat(visitor.glance(PAGE)).isEqualTo(200);

            var truth = forger.signed("logout+jwt", farewell(session));
            assertThat(tell(truth)).isEqualTo(200);
            assertThat(visitor.glance(PAGE)).as("the session is over").isEqualTo(302);
            assertThat(tell(truth)).as("replayed").isEqualTo(400);
        }
    }

    private static void member(String name) {
        var granted = Program.of("admin.990102").put("/d/990102/memberships/" + Ids.fresh(), """
                {"username": "%s", "role": "INSPECTOR", "qualifier": null, "scopeKind": "DISTRICT", "scopeCodes": [],
                 "validFrom": "2026-01-01", "validTo": null}
                """.formatted(name));
        assertThat(granted.status()).as(granted.body()).isEqualTo(201);
    }

    private static JsonObjectBuilder farewell(String session) {
        return Forger.claims()
                .add("aud", "pages")
                .add("sub", UUID.randomUUID().toString())
                .add("sid", session)
                .add("events", Json.createObjectBuilder().add(EVENT, JsonValue.EMPTY_JSON_OBJECT));
    }

    private static String wrong(Forger forger, String session, UnaryOperator<JsonObjectBuilder> one) {
        var said = Json.createObjectBuilder();
        one.apply(Json.createObjectBuilder(farewell(session).build())).build().forEach((name, value) -> {
            if (value != JsonValue.NULL) {
                said.add(name, value);
            }
        });
        return forger.signed("logout+jwt", said);
    }

    private static int tell(String token) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(TheStack.get().baseUrl() + "/backchannel-logout"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("logout_token=" + token));
        return HTTP.send(request.build(), BodyHandlers.discarding()).statusCode();
    }
}

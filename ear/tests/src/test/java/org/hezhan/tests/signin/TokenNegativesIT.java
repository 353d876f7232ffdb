package org.hezhan.tests.signin;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.hezhan.tests.TheStack;
import org.hezhan.tests.api.Program;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A token that is wrong in one thing is no token: always 401 and a problem, never a redirection. */
class TokenNegativesIT {

    private static final String ACCOUNT = "officer.990101";
    private static final String STATIONS = "/d/990101/stations";
    private static final Forger FORGER = new Forger();
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    @BeforeAll
    static void the_forged_token_opens_the_door_when_nothing_is_wrong_in_it() throws InterruptedException {
        var token = FORGER.signed("JWT", claims());
        var until = System.nanoTime() + 20_000_000_000L;
        while (Program.with(token).get(STATIONS).status() != 200) {
            assertThat(System.nanoTime())
                    .as("the realm's new key is known within 20 s")
                    .isLessThan(until);
            Thread.sleep(500);
        }
    }

    @AfterAll
    static void forget() {
        FORGER.close();
    }

    @Test
    void a_token_that_is_wrong_in_one_thing_opens_nothing() {
        var now = System.currentTimeMillis() / 1000;
        var tokens = new LinkedHashMap<String, String>();
        tokens.put("unsigned", FORGER.unsigned("JWT", claims()));
        tokens.put("signed with the public key as a password", FORGER.confused("JWT", claims()));
        tokens.put("signed with the key of somebody else", FORGER.signedByAnother("JWT", claims()));
        tokens.put("cut off", FORGER.signed("JWT", claims()).replaceAll("\\.[^.]*$", "."));
        tokens.put("changed", FORGER.signed("JWT", claims()).replaceFirst("\\.e", ".f"));
        tokens.put(
                "of another issuer",
                wrong(c -> c.add("iss", TheStack.get().access().realm() + "s")));
        tokens.put("for another audience", wrong(c -> c.add("aud", "account")));
        tokens.put("for no audience", wrong(c -> c.addNull("aud")));
        tokens.put("over", wrong(c -> c.add("iat", now - 400).add("exp", now - 31)));
        tokens.put("without an end", wrong(c -> c.addNull("exp")));
        tokens.put("not yet good", wrong(c -> c.add("nbf", now + 120)));
        tokens.put("an ID token by its type", wrong(c -> c.add("typ", "ID")));
        tokens.put("a refresh token by its type", wrong(c -> c.add("typ", "Refresh")));
        tokens.put("without a type", wrong(c -> c.addNull("typ")));
        tokens.put("without a subject", wrong(c -> c.addNull("sub")));
        tokens.put("a genuine ID token", RealmAdmin.token(ACCOUNT, "id_token"));
        tokens.put("a genuine refresh token", RealmAdmin.token(ACCOUNT, "refresh_token"));
        tokens.put("a genuine token of another realm", TheStack.get().adminToken());
        tokens.put("nonsense", "nonsense");
        tokens.put("empty", "");
        tokens.put("three dots", "...");
        tokens.forEach((what, token) -> everyDoorStaysShut(what, Map.of("Authorization", "Bearer " + token)));
    }

    @Test
    void a_password_and_an_unknown_scheme_open_nothing() {
        everyDoorStaysShut("basic", Map.of("Authorization", "Basic b2ZmaWNlci45OTAxMDE6aGV6aGFuLWRlbW8tMjAyNg=="));
        everyDoorStaysShut("digest", Map.of("Authorization", "Digest username=\"officer.990101\""));
        everyDoorStaysShut("nothing", Map.of());
    }

    @Test
    void a_token_in_the_address_or_in_a_form_opens_nothing() throws IOException, InterruptedException {
        var token = RealmAdmin.token(ACCOUNT, "access_token");
        shut("in the query", send(at(STATIONS + "?access_token=" + token)));
        shut(
                "in a form",
                send(at(STATIONS)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("access_token=" + token))));
        shut("in a cookie", send(at(STATIONS).header("Cookie", "access_token=" + token)));
    }

    @Test
    void who_shows_two_tokens_shows_none() throws IOException, InterruptedException {
        var good = "Bearer " + RealmAdmin.token(ACCOUNT, "access_token");
        var other = "Bearer " + RealmAdmin.token("officer.990102", "access_token");
        assertThat(send(at(STATIONS).header("Authorization", good)).statusCode())
                .as("one is enough")
                .isEqualTo(200);
        for (var second : new String[] {good, other, "Bearer nonsense", "Basic eDp5"}) {
            shut(
                    "then " + second,
                    send(at(STATIONS).header("Authorization", good).header("Authorization", second)));
            shut(
                    "first " + second,
                    send(at(STATIONS).header("Authorization", second).header("Authorization", good)));
        }
        shut("in one line", send(at(STATIONS).header("Authorization", good + ", " + other)));
    }

    private static JsonObjectBuilder claims() {
        return Forger.claims()
                .add("aud", "api")
                .add("azp", "cli")
                .add("typ", "Bearer")
                .add("sub", RealmAdmin.user(ACCOUNT).getString("id"))
                .add("preferred_username", ACCOUNT);
    }

    private static String wrong(UnaryOperator<JsonObjectBuilder> one) {
        var wrong = one.apply(Json.createObjectBuilder(claims().build())).build();
        var said = Json.createObjectBuilder();
        wrong.forEach((name, value) -> {
            if (value != jakarta.json.JsonValue.NULL) {
                said.add(name, value);
            }
        });
        return FORGER.signed("JWT", said);
    }

    private static void everyDoorStaysShut(String what, Map<String, String> headers) {
        try {
            for (var path : new String[] {STATIONS, "/d/990101/nothing", "/operator/districts/990101", "/nothing"}) {
                var get = at(path);
                headers.forEach(get::header);
                shut("GET " + path + ", " + what, send(get));
                var post = at(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString("{}"));
                headers.forEach(post::header);
                shut("POST " + path + ", " + what, send(post));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static HttpRequest.Builder at(String path) {
        return HttpRequest.newBuilder(URI.create(TheStack.get().baseUrl() + "/api" + path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }

    private static void shut(String what, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as("%s: %s", what, answer.body()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type")).as(what).hasValueSatisfying(type -> assertThat(type)
                .startsWith("application/problem+json"));
        assertThat(answer.body()).as(what).contains("api.sign-in-needed").doesNotContain("Exception");
        assertThat(answer.headers().firstValue("Location")).as(what).isEmpty();
    }
}

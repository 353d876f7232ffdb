package org.hezhan.tests.signin;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.hezhan.tests.Keycloak;
import org.hezhan.tests.TheStack;

/** What the administrator of the realm does to somebody's account, and what becomes of their sign-in. */
public final class RealmAdmin {

    private static final Duration SOON = Duration.ofSeconds(5);

    private RealmAdmin() {}

    /** An account that can sign in, known to the product, and a member of no district. */
    static String newcomer() {
        return Keycloak.bringNewcomer("signin." + UUID.randomUUID().toString().substring(0, 8));
    }

    static JsonObject user(String name) {
        return array("users?exact=true&username=" + name).getJsonObject(0);
    }

    public static void enable(String name, boolean enabled) {
        var user = user(name);
        var answer = Keycloak.call(
                "PUT",
                "users/" + user.getString("id"),
                Json.createObjectBuilder(user).add("enabled", enabled));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
    }

    /** @return after how many milliseconds it was so: what is done at Keycloak is known here within five seconds */
    public static long soon(BooleanSupplier so) {
        var start = System.nanoTime();
        while (!so.getAsBoolean()) {
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(SOON);
            LockSupport.parkNanos(50_000_000);
        }
        return (System.nanoTime() - start) / 1_000_000;
    }

    static void delete(String path) {
        assertThat(Keycloak.call("DELETE", path, null).statusCode()).isEqualTo(204);
    }

    /** The sign-in that an account has at the pages. */
    static String session(String name) {
        return array("users/" + user(name).getString("id") + "/sessions")
                .getJsonObject(0)
                .getString("id");
    }

    static JsonArray array(String path) {
        return read(Keycloak.call("GET", path, null)).asJsonArray();
    }

    static JsonObject object(String path) {
        return read(Keycloak.call("GET", path, null)).asJsonObject();
    }

    /** What the token endpoint answers a program that signs in with the name and password of an account. */
    static HttpResponse<String> tokens(String name, String password) {
        return Keycloak.tokens("cli", TheStack.get().access().cliSecret(), name, password);
    }

    static String token(String name, String kind) {
        return read(tokens(name, Keycloak.PASSWORD)).asJsonObject().getString(kind);
    }

    private static JsonStructure read(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        try (var reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.read();
        }
    }
}

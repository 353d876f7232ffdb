package org.hezhan.bench;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.hezhan.server.Stack;
import org.hezhan.server.Trouble;

/** The benchmark's Keycloak as its administrator: people whose tokens live for hours, so that nobody signs in under load. */
record Keycloak(Stack stack) {

    static final String PASSWORD = "bench-hezhan-2026";
    private static final int HOURS = 4;
    private static final int SECONDS = HOURS * 3600;
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** Passwords are hashed once instead of 210,000 times: the tokens are as any others, and there are hundreds. */
    void settle() {
        var realm = Json.createObjectBuilder()
                .add("accessTokenLifespan", SECONDS)
                .add("ssoSessionIdleTimeout", SECONDS)
                .add("passwordPolicy", "hashIterations(1)")
                .add("eventsEnabled", false)
                .add("adminEventsEnabled", false)
                .build();
        admin("PUT", "", realm);
    }

    void enrol(List<String> usernames) {
        var users = Json.createArrayBuilder();
        for (var username : usernames) {
            users.add(Json.createObjectBuilder()
                    .add("username", username)
                    .add("enabled", true)
                    .add("email", username + "@bench.example")
                    .add("emailVerified", true)
                    .add("firstName", "Bench")
                    .add("lastName", username)
                    .add(
                            "credentials",
                            Json.createArrayBuilder()
                                    .add(Json.createObjectBuilder()
                                            .add("type", "password")
                                            .add("value", PASSWORD)
                                            .add("temporary", false))));
        }
        admin(
                "POST",
                "/partialImport",
                Json.createObjectBuilder()
                        .add("ifResourceExists", "SKIP")
                        .add("users", users)
                        .build());
    }

    /** A bearer token, as a program of that person gets it. */
    String token(String username) {
        var form = "grant_type=password&client_id=cli&client_secret="
                + encoded(stack.access().cliSecret()) + "&username=" + encoded(username) + "&password="
                + encoded(PASSWORD);
        var request = HttpRequest.newBuilder(URI.create(stack.access().realm() + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
        return object(send(request)).getString("access_token");
    }

    /** The account's lasting name, {@code sub}. */
    static String subject(String token) {
        return claims(token).getString("sub");
    }

    /** The second since 1970 at which it ends. */
    static long goodUntil(String token) {
        return claims(token).getJsonNumber("exp").longValue();
    }

    private static JsonObject claims(String token) {
        var claims = Base64.getUrlDecoder().decode(token.split("\\.")[1]);
        return object(new String(claims, StandardCharsets.UTF_8));
    }

    private void admin(String method, String path, JsonValue body) {
        send(HttpRequest.newBuilder(URI.create(stack.access().realm().replace("/realms/", "/admin/realms/") + path))
                .header("Authorization", "Bearer " + stack.adminToken())
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body.toString())));
    }

    private static String send(HttpRequest.Builder request) {
        try {
            var answer = HTTP.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() / 100 != 2) {
                throw new Trouble("Keycloak says %d: %s".formatted(answer.statusCode(), answer.body()));
            }
            return answer.body();
        } catch (IOException silent) {
            throw new Trouble("Keycloak does not answer: " + silent.getMessage());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Trouble("Interrupted.");
        }
    }

    private static JsonObject object(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

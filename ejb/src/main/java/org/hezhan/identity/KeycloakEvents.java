package org.hezhan.identity;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the administrators of Keycloak did to accounts (登录系统的管理事件), read with the rights of the client {@code pages}. */
final class KeycloakEvents {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final String USERS = "users/";
    private static final int AT_ONCE = 200;
    private static final String TOUCHED =
            "/admin-events?resourceTypes=USER&operationTypes=UPDATE&operationTypes=DELETE&max=" + AT_ONCE + "&first=";

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final String realm;
    private final String admin;
    private final String secret;
    private @Nullable String token;

    KeycloakEvents(String realm, String secret) {
        this.realm = realm;
        this.admin = realm.replace("/realms/", "/admin/realms/");
        this.secret = secret;
    }

    /** An account was changed or deleted. */
    record Touch(long time, String subject) {}

    /**
     * The latest, and all before them until one that was seen: so many may be disabled at once as one likes.
     *
     * @param seen what was told at the last look; nothing at the first one, which goes back no further than to the latest
     */
    Set<Touch> touched(Set<Touch> seen) {
        var all = new HashSet<Touch>();
        for (var first = 0; ; first += AT_ONCE) {
            var events = read(mustBeGood(get(TOUCHED + first))).asJsonArray().getValuesAs(JsonObject.class);
            var touched = touches(events);
            all.addAll(touched);
            if (events.size() < AT_ONCE || seen.isEmpty() || !Collections.disjoint(touched, seen)) {
                return all;
            }
        }
    }

    private static Set<Touch> touches(List<JsonObject> events) {
        return events.stream()
                .filter(event -> event.getString("resourcePath").startsWith(USERS))
                .map(event -> new Touch(
                        event.getJsonNumber("time").longValue(),
                        event.getString("resourcePath").substring(USERS.length())))
                .collect(Collectors.toSet());
    }

    /** Whether the account is there and enabled. */
    boolean mayEnter(String subject) {
        var answer = get("/users/" + subject);
        return answer.statusCode() != 404
                && read(mustBeGood(answer)).asJsonObject().getBoolean("enabled", false);
    }

    private HttpResponse<String> get(String path) {
        var answer =
                send(HttpRequest.newBuilder(URI.create(admin + path)).header("Authorization", "Bearer " + token()));
        if (answer.statusCode() == 401) {
            token = null;
        }
        return answer;
    }

    private String token() {
        var known = token;
        if (known == null) {
            var form = "grant_type=client_credentials&client_id=pages&client_secret=" + secret;
            var answer = send(HttpRequest.newBuilder(URI.create(realm + "/protocol/openid-connect/token"))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(form)));
            known = read(mustBeGood(answer)).asJsonObject().getString("access_token");
            token = known;
        }
        return known;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException("Keycloak does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static HttpResponse<String> mustBeGood(HttpResponse<String> answer) {
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.uri() + " answers " + answer.statusCode());
        }
        return answer;
    }

    private static JsonStructure read(HttpResponse<String> answer) {
        try (var reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.read();
        }
    }
}

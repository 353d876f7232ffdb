package org.hezhan.tests.signin;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonStructure;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hezhan.tests.TheStack;

/** Keycloak, as the administrator of the realm uses it. */
final class RealmAdmin {

    static final String PASSWORD = "hezhan-demo-2026";
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private RealmAdmin() {}

    /** An account that can sign in, known to the product, and a member of no district. */
    static String newcomer() throws SQLException {
        var name = "signin." + UUID.randomUUID().toString().substring(0, 8);
        var user = Json.createObjectBuilder()
                .add("username", name)
                .add("enabled", true)
                .add("email", name + "@hezhan.example")
                .add("emailVerified", true)
                .add("firstName", "New")
                .add("lastName", "Comer")
                .add(
                        "credentials",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("type", "password")
                                        .add("value", PASSWORD)
                                        .add("temporary", false)));
        assertThat(call("POST", "/users", user).statusCode()).isEqualTo(201);
        var database = TheStack.get().database();
        try (var connection = database.app().connect(database.url());
                var insert = connection.prepareStatement(
                        "insert into account (id, username, name) values (gen_random_uuid(), ?, ?)")) {
            insert.setString(1, name);
            insert.setString(2, name);
            insert.executeUpdate();
        }
        return name;
    }

    static JsonObject user(String name) {
        return array("/users?exact=true&username=" + name).getJsonObject(0);
    }

    static void enable(String name, boolean enabled) {
        var user = user(name);
        var answer = call(
                "PUT",
                "/users/" + user.getString("id"),
                Json.createObjectBuilder(user).add("enabled", enabled));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
    }

    static void delete(String path) {
        assertThat(call("DELETE", path, null).statusCode()).isEqualTo(204);
    }

    /** The sign-in that an account has at the pages. */
    static String session(String name) {
        return array("/users/" + user(name).getString("id") + "/sessions")
                .getJsonObject(0)
                .getString("id");
    }

    static JsonArray array(String path) {
        return read(call("GET", path, null)).asJsonArray();
    }

    static JsonObject object(String path) {
        return read(call("GET", path, null)).asJsonObject();
    }

    static HttpResponse<String> call(
            String method, String path, @org.jspecify.annotations.Nullable JsonObjectBuilder body) {
        var address = TheStack.get().access().realm().replace("/realms/", "/admin/realms/") + path;
        return send(HttpRequest.newBuilder(URI.create(address))
                .header("Authorization", "Bearer " + TheStack.get().adminToken())
                .header("Content-Type", "application/json")
                .method(
                        method,
                        body == null
                                ? BodyPublishers.noBody()
                                : BodyPublishers.ofString(body.build().toString())));
    }

    /** What the token endpoint answers a program that signs in with the name and password of an account. */
    static HttpResponse<String> tokens(String name, String password) {
        var access = TheStack.get().access();
        var form = Map.of(
                "grant_type",
                "password",
                "scope",
                "openid",
                "client_id",
                "cli",
                "client_secret",
                access.cliSecret(),
                "username",
                name,
                "password",
                password);
        var text = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(access.realm() + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(text)));
    }

    static String token(String name, String kind) {
        return read(tokens(name, PASSWORD)).asJsonObject().getString(kind);
    }

    private static JsonStructure read(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        try (var reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.read();
        }
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

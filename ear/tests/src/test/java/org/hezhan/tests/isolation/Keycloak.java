package org.hezhan.tests.isolation;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
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
import java.util.Map;
import java.util.stream.Collectors;
import org.hezhan.tests.TheStack;

/** Keycloak, as its administrator uses it: accounts, and clients whose tokens are soon over or are not for us. */
final class Keycloak {

    private static final String PASSWORD = "hezhan-demo-2026";
    private static final String SECRET = "secret-of-a-client-of-the-tests";
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private Keycloak() {}

    static void bringAccount(String account) {
        bring(
                "users",
                Json.createObjectBuilder()
                        .add("username", account)
                        .add("enabled", true)
                        .add("email", account + "@hezhan.example")
                        .add("emailVerified", true)
                        .add("firstName", "Matrix")
                        .add("lastName", account)
                        .add(
                                "credentials",
                                Json.createArrayBuilder()
                                        .add(Json.createObjectBuilder()
                                                .add("type", "password")
                                                .add("value", PASSWORD)
                                                .add("temporary", false))));
    }

    /** A client that asks for our audience, and whose tokens live some seconds. */
    static void bringClient(String client, int seconds) {
        bring(
                "clients",
                client(client)
                        .add(
                                "attributes",
                                Json.createObjectBuilder().add("access.token.lifespan", String.valueOf(seconds)))
                        .add(
                                "protocolMappers",
                                Json.createArrayBuilder()
                                        .add(Json.createObjectBuilder()
                                                .add("name", "audience api")
                                                .add("protocol", "openid-connect")
                                                .add("protocolMapper", "oidc-audience-mapper")
                                                .add(
                                                        "config",
                                                        Json.createObjectBuilder()
                                                                .add("included.client.audience", "api")
                                                                .add("access.token.claim", "true")))));
    }

    /** A client that is not meant to call the interface. */
    static void bringClient(String client) {
        bring("clients", client(client));
    }

    private static JsonObjectBuilder client(String client) {
        return Json.createObjectBuilder()
                .add("clientId", client)
                .add("secret", SECRET)
                .add("directAccessGrantsEnabled", true)
                .add("standardFlowEnabled", false);
    }

    static String token(String client, String account) {
        var form = Map.of(
                "grant_type", "password",
                "client_id", client,
                "client_secret", SECRET,
                "username", account,
                "password", PASSWORD);
        var text = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var answer = send(
                HttpRequest.newBuilder(URI.create(TheStack.get().access().realm() + "/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(text)));
        try (var reader = Json.createReader(new StringReader(answer.body()))) {
            JsonObject told = reader.readObject();
            return told.getString("access_token");
        }
    }

    /** What is there already stays. */
    private static void bring(String kind, JsonObjectBuilder what) {
        var address = TheStack.get().access().realm().replace("/realms/", "/admin/realms/") + "/" + kind;
        var answer = send(HttpRequest.newBuilder(URI.create(address))
                .header("Authorization", "Bearer " + TheStack.get().adminToken())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(what.build().toString())));
        if (answer.statusCode() != 201 && answer.statusCode() != 409) {
            throw new IllegalStateException(answer.body());
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

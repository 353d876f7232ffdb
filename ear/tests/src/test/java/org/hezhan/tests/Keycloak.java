package org.hezhan.tests;

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
import java.sql.SQLException;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Keycloak, as its administrator uses it: makes accounts and clients, ends sessions, and hands out tokens of a client. */
public final class Keycloak {

    /** The demo password, which everybody knows. */
    public static final String PASSWORD = "hezhan-demo-2026";

    private static final String SECRET = "secret-of-a-client-of-the-tests";
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private Keycloak() {}

    /** An account that can sign in. */
    public static void bringAccount(String account) {
        bring("users", account(account));
    }

    /** An account that can sign in, whom we know as a member of no district yet. */
    public static String bringNewcomer(String account) {
        bringAccount(account);
        var database = TheStack.get().database();
        try (var connection = database.app().connect(database.url());
                var insert = connection.prepareStatement("insert into account (id, username, name)"
                        + " values (gen_random_uuid(), ?, ?) on conflict (username) do nothing")) {
            insert.setString(1, account);
            insert.setString(2, account);
            insert.executeUpdate();
            return account;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Many accounts at once. */
    public static void bringAccounts(Iterable<String> accounts) {
        var users = Json.createArrayBuilder();
        accounts.forEach(one -> users.add(account(one)));
        var wish = Json.createObjectBuilder().add("ifResourceExists", "SKIP").add("users", users);
        must(send(at("partialImport").POST(BodyPublishers.ofString(wish.build().toString()))), 200);
    }

    private static JsonObjectBuilder account(String account) {
        return Json.createObjectBuilder()
                .add("username", account)
                .add("enabled", true)
                .add("email", account + "@hezhan.example")
                .add("emailVerified", true)
                .add("firstName", "Test")
                .add("lastName", account)
                .add(
                        "credentials",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("type", "password")
                                        .add("value", PASSWORD)
                                        .add("temporary", false)));
    }

    /** A client that asks for our audience, and whose tokens live some seconds. */
    public static void bringClient(String client, int seconds) {
        var audience = Json.createObjectBuilder()
                .add("name", "audience api")
                .add("protocol", "openid-connect")
                .add("protocolMapper", "oidc-audience-mapper")
                .add(
                        "config",
                        Json.createObjectBuilder()
                                .add("included.client.audience", "api")
                                .add("access.token.claim", "true"));
        bring(
                "clients",
                client(client)
                        .add(
                                "attributes",
                                Json.createObjectBuilder().add("access.token.lifespan", String.valueOf(seconds)))
                        .add("protocolMappers", Json.createArrayBuilder().add(audience)));
    }

    /** A client that is not meant to call the interface: its tokens are genuine, and not for us. */
    public static void bringClient(String client) {
        bring("clients", client(client));
    }

    private static JsonObjectBuilder client(String client) {
        return Json.createObjectBuilder()
                .add("clientId", client)
                .add("secret", SECRET)
                .add("directAccessGrantsEnabled", true)
                .add("standardFlowEnabled", false);
    }

    /** A token of an account, asked for by one of the clients above. */
    public static String token(String client, String account) {
        var answer = tokens(client, SECRET, account, PASSWORD);
        try (var reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject().getString("access_token");
        }
    }

    /** What the token endpoint answers a client that signs in with the name and password of an account. */
    public static HttpResponse<String> tokens(String client, String secret, String account, String password) {
        var form = Map.of(
                "grant_type", "password",
                "scope", "openid",
                "client_id", client,
                "client_secret", secret,
                "username", account,
                "password", password);
        var text = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(
                HttpRequest.newBuilder(URI.create(TheStack.get().access().realm() + "/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(text)));
    }

    /** Ends every session of the account, as an administrator does when a telephone is lost. */
    public static void endSessionsOf(String account) {
        var found = send(at("users?exact=true&username=" + account).GET()).body();
        try (var reader = Json.createReader(new StringReader(found))) {
            var id = reader.readArray().getValuesAs(JsonObject.class).getFirst().getString("id");
            must(send(at("users/" + id + "/logout").POST(BodyPublishers.noBody())), 204);
        }
    }

    /** What is there already stays. */
    private static void bring(String kind, JsonObjectBuilder what) {
        must(send(at(kind).POST(BodyPublishers.ofString(what.build().toString()))), 201, 409);
    }

    private static void must(HttpResponse<String> answer, int... statuses) {
        for (var status : statuses) {
            if (answer.statusCode() == status) {
                return;
            }
        }
        throw new IllegalStateException(answer.statusCode() + " " + answer.body());
    }

    /** Asks for something below the realm as its administrator, such as {@code users/…}. */
    public static HttpResponse<String> call(String method, String path, @Nullable JsonObjectBuilder body) {
        return send(at(path).method(
                        method,
                        body == null
                                ? BodyPublishers.noBody()
                                : BodyPublishers.ofString(body.build().toString())));
    }

    private static HttpRequest.Builder at(String path) {
        return HttpRequest.newBuilder(
                        URI.create(TheStack.get().access().realm().replace("/realms/", "/admin/realms/") + "/" + path))
                .header("Authorization", "Bearer " + TheStack.get().adminToken())
                .header("Content-Type", "application/json");
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

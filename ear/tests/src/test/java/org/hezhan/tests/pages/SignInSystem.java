package org.hezhan.tests.pages;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.hezhan.tests.TheStack;

/** Keycloak as its administrator sees it: makes accounts, and ends sessions. */
final class SignInSystem {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private SignInSystem() {}

    /** An account that can sign in and is a member of no district yet. */
    static String newcomer(String username) throws SQLException, IOException, InterruptedException {
        enrol(username);
        var user = Json.createObjectBuilder()
                .add("username", username)
                .add("enabled", true)
                .add("email", username + "@example.org")
                .add("emailVerified", true)
                .add("firstName", "New")
                .add("lastName", "Comer")
                .add(
                        "credentials",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("type", "password")
                                        .add("value", Person.PASSWORD)
                                        .add("temporary", false)))
                .build();
        assertThat(send(at("/users").POST(BodyPublishers.ofString(user.toString())))
                        .statusCode())
                .isIn(201, 409);
        return username;
    }

    /** Ends every session of the account, as an administrator does when a telephone is lost. */
    static void endSessionsOf(String username) throws IOException, InterruptedException {
        var found = send(at("/users?exact=true&username=" + username).GET()).body();
        try (var reader = Json.createReader(new StringReader(found))) {
            var id = reader.readArray().getValuesAs(JsonObject.class).getFirst().getString("id");
            assertThat(send(at("/users/" + id + "/logout").POST(BodyPublishers.noBody()))
                            .statusCode())
                    .isEqualTo(204);
        }
    }

    private static HttpRequest.Builder at(String path) {
        return HttpRequest.newBuilder(
                        URI.create(TheStack.get().access().realm().replace("/realms/", "/admin/realms/") + path))
                .header("Authorization", "Bearer " + TheStack.get().adminToken())
                .header("Content-Type", "application/json");
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }

    private static void enrol(String username) throws SQLException {
        var database = TheStack.get().database();
        try (var connection = DriverManager.getConnection(
                        database.url(), database.app().name(), database.app().password());
                var insert = connection.prepareStatement("insert into account (id, username, name)"
                        + " values (gen_random_uuid(), ?, ?) on conflict (username) do nothing")) {
            insert.setString(1, username);
            insert.setString(2, username);
            insert.executeUpdate();
        }
    }
}

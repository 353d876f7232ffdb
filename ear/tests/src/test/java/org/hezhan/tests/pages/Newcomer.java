package org.hezhan.tests.pages;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.hezhan.tests.TheStack;

/** An account that can sign in and is a member of no district yet. */
final class Newcomer {

    private Newcomer() {}

    static String named(String username) throws SQLException, IOException, InterruptedException {
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
        var users = TheStack.get().access().realm().replace("/realms/", "/admin/realms/") + "/users";
        var request = HttpRequest.newBuilder(URI.create(users))
                .header("Authorization", "Bearer " + TheStack.get().adminToken())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(user.toString()))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            assertThat(http.send(request, BodyHandlers.ofString()).statusCode()).isIn(201, 409);
        }
        return username;
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

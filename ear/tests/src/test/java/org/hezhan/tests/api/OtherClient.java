package org.hezhan.tests.api;

import jakarta.json.Json;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.hezhan.tests.TheStack;

/** Another client of the same realm, which is not meant to call the interface: its tokens are genuine, and not for us. */
final class OtherClient {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String SECRET = "secret-of-another-client";
    private static final OtherClient ONE = new OtherClient();

    private OtherClient() {
        var access = TheStack.get().access();
        var client = Json.createObjectBuilder()
                .add("clientId", "other")
                .add("secret", SECRET)
                .add("directAccessGrantsEnabled", true)
                .add("standardFlowEnabled", false)
                .build();
        var address = access.realm().replace("/realms/", "/admin/realms/") + "/clients";
        send(HttpRequest.newBuilder(URI.create(address))
                .header("Authorization", "Bearer " + TheStack.get().adminToken())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(client.toString())));
    }

    static Program program(String account) {
        return ONE.signedIn(account);
    }

    private Program signedIn(String account) {
        var form = Map.of(
                "grant_type", "password",
                "client_id", "other",
                "client_secret", SECRET,
                "username", account,
                "password", "hezhan-demo-2026");
        var text = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var body = send(
                HttpRequest.newBuilder(URI.create(TheStack.get().access().realm() + "/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(text)));
        try (var reader = Json.createReader(new StringReader(body))) {
            return Program.with(reader.readObject().getString("access_token"));
        }
    }

    private static String send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

package org.hezhan.server;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The few HTTP calls that the launcher makes to its own servers. */
final class Http {
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private Http() {}

    /** What a server answered. */
    record Answer(int status, String body, @Nullable String location) {

        boolean isGood() {
            return status / 100 == 2;
        }

        JsonValue json() {
            try (JsonReader reader = Json.createReader(new StringReader(body))) {
                return reader.readValue();
            }
        }

        JsonObject object() {
            return json().asJsonObject();
        }

        Answer orTrouble(String what) {
            if (isGood()) {
                return this;
            }
            throw new Trouble("%s failed (%d): %s".formatted(what, status, detail()));
        }

        /** The sentence of a problem (RFC 9457), or whatever was said instead. */
        private String detail() {
            try {
                JsonObject problem = object();
                return problem.getString("detail", problem.getString("error_description", body));
            } catch (RuntimeException noProblem) {
                return body;
            }
        }
    }

    static Answer get(String address, @Nullable String token) {
        return send("GET", address, token, BodyPublishers.noBody(), "application/json");
    }

    static Answer json(String method, String address, String token, JsonValue body) {
        return send(method, address, token, BodyPublishers.ofString(body.toString()), "application/json");
    }

    static Answer form(String address, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send("POST", address, null, BodyPublishers.ofString(body), "application/x-www-form-urlencoded");
    }

    static boolean isReady(String address) {
        try {
            Answer answer = exchange("GET", address, null, BodyPublishers.noBody(), "application/json");
            return answer.status() == 200 && answer.object().getBoolean("ready", true);
        } catch (IOException | RuntimeException notYet) {
            return false;
        }
    }

    private static Answer send(String method, String address, @Nullable String token, BodyPublisher body, String type) {
        try {
            return exchange(method, address, token, body, type);
        } catch (IOException silent) {
            throw new Trouble("%s does not answer: is the run still alive?".formatted(address), silent);
        }
    }

    private static Answer exchange(
            String method, String address, @Nullable String token, BodyPublisher body, String type) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address))
                .timeout(Duration.ofSeconds(120))
                .header("Accept", "application/json")
                .header("Content-Type", type)
                .method(method, body);
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            HttpResponse<String> answer = CLIENT.send(request.build(), BodyHandlers.ofString());
            return new Answer(
                    answer.statusCode(),
                    answer.body(),
                    answer.headers().firstValue("Location").orElse(null));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Trouble("Interrupted.", stopped);
        }
    }
}

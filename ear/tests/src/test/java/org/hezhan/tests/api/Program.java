package org.hezhan.tests.api;

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
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.hezhan.tests.Incidents;
import org.hezhan.tests.TheStack;
import org.jspecify.annotations.Nullable;

/**
 * A program that calls the interface: as somebody, or as nobody. It follows no redirect. Whatever it changes must have left
 * an audit row under the request's number, so each test of a use case proves that the use case is audited. An answer that
 * nobody expected (500) ends the test with what the server wrote down about it.
 */
public final class Program {

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    private static final Duration GOOD_FOR = Duration.ofMinutes(4);
    private static final Map<String, Token> TOKENS = new ConcurrentHashMap<>();

    private final Supplier<String> authorization;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private boolean hurried;
    private int patience;

    private Program(Supplier<String> authorization) {
        this.authorization = authorization;
    }

    /** A token and until when it is used, which is a little shorter than it is good for. */
    private record Token(String text, long until) {

        static Token of(String account) {
            return new Token(TheStack.get().token(account), System.nanoTime() + GOOD_FOR.toNanos());
        }

        boolean isGood() {
            return System.nanoTime() - until < 0;
        }
    }

    /** What came back. */
    public record Answer(int status, String body, HttpResponse<String> whole) {

        public JsonObject json() {
            try (var reader = Json.createReader(new StringReader(body))) {
                return reader.readObject();
            }
        }

        public List<JsonObject> items() {
            return json().getJsonArray("items").getValuesAs(JsonObject.class);
        }

        public String header(String name) {
            return whole.headers().firstValue(name).orElse("");
        }

        /** The last part of the problem's type, such as {@code shared.not-found}. */
        public String problem() {
            return json().getString("type").replace("/problems/", "");
        }
    }

    public static Program nobody() {
        return new Program(() -> "");
    }

    public static Program with(String token) {
        return new Program(() -> "Bearer " + token);
    }

    /** The program of an account, signed in once for several minutes. */
    public static Program of(String account) {
        return new Program(() -> "Bearer "
                + TOKENS.compute(account, (name, known) -> known != null && known.isGood() ? known : Token.of(name))
                        .text());
    }

    /** The same caller with one more header. */
    public Program saying(String header, String value) {
        var other = alike();
        other.headers.put(header, value);
        return other;
    }

    /** The same caller, who does not look into the audit trail after each change. */
    public Program inAHurry() {
        var other = alike();
        other.hurried = true;
        return other;
    }

    /** The same caller, who asks again as often when told to do so a little later (503), as a client should. */
    public Program askingAgain(int times) {
        var other = alike();
        other.patience = times;
        return other;
    }

    private Program alike() {
        var other = new Program(authorization);
        other.headers.putAll(headers);
        other.hurried = hurried;
        other.patience = patience;
        return other;
    }

    public Program seeing(int version) {
        return saying("If-Match", "\"" + version + "\"");
    }

    public Answer get(String path) {
        return send("GET", path, null);
    }

    public Answer put(String path, String json) {
        return send("PUT", path, json);
    }

    public Answer post(String path, @Nullable String json) {
        return send("POST", path, json);
    }

    private HttpResponse<String> answer(HttpRequest asked) throws IOException, InterruptedException {
        var answer = HTTP.send(asked, BodyHandlers.ofString());
        for (var again = 0; answer.statusCode() == 503 && again < patience; again++) {
            System.out.printf("%s %s is asked again: %s%n", asked.method(), asked.uri(), answer.body());
            var seconds = answer.headers().firstValueAsLong("Retry-After").orElse(0);
            Thread.sleep(Duration.ofSeconds(seconds));
            answer = HTTP.send(asked, BodyHandlers.ofString());
        }
        return answer;
    }

    /** A step that was taken, a thing that was made; what is put may have been so already. */
    private static boolean hasChangedSomething(String method, int status) {
        return method.equals("POST") && (status == 200 || status == 204) || status == 201;
    }

    private Answer send(String method, String path, @Nullable String json) {
        var asked = HttpRequest.newBuilder(URI.create(TheStack.get().baseUrl() + "/api" + path));
        var said = new LinkedHashMap<>(Map.of("Authorization", authorization.get()));
        said.putAll(headers);
        said.values().removeIf(String::isEmpty);
        said.forEach(asked::header);
        if (json != null && !headers.containsKey("Content-Type")) {
            asked.header("Content-Type", "application/json");
        }
        asked.method(method, json == null ? BodyPublishers.noBody() : BodyPublishers.ofString(json));
        try {
            var answer = answer(asked.build());
            var request = answer.headers().firstValue("X-Request-Id").orElse("");
            if (answer.statusCode() == 500) {
                throw new AssertionError(
                        "%s %s: %s%n%s".formatted(method, path, answer.body(), Incidents.about(request)));
            }
            if (!hurried && hasChangedSomething(method, answer.statusCode()) && path.startsWith("/d/")) {
                AuditTrail.mustTell(path.substring(3, 9), request, method + " " + path);
            }
            return new Answer(answer.statusCode(), answer.body(), answer);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

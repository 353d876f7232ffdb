package org.hezhan.tests.faults;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Sends requests and keeps of each how long it took and how it ended; what never came back has the status 0. */
final class Caller {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final long TOKEN_GOOD_FOR = Duration.ofMinutes(4).toNanos();
    private static final long SIGN_IN_HEALED = Duration.ofSeconds(15).toNanos();

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final Map<String, Token> tokens = new ConcurrentHashMap<>();
    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private final Launched launched;

    Caller(Launched launched) {
        this.launched = launched;
    }

    private record Token(String text, long since) {}

    /**
     * One request that was answered, or given up.
     *
     * @param end nanoseconds of the test's own clock
     */
    record Call(String what, int status, long millis, long end, boolean isForWantOfRoom) {

        boolean failed() {
            return status == 0 || status >= 500;
        }

        /** Whether it was told that trying again helps, or cut off. */
        boolean failedPolitely() {
            return status == 0 || status == 503;
        }
    }

    record Answer(int status, String body) {

        boolean isDone() {
            return status == 200 || status == 201;
        }

        boolean isOutage() {
            return status == 0 || status >= 500;
        }
    }

    List<Call> calls() {
        return calls;
    }

    /** Signs in those who are about to go on working while Keycloak may hang. */
    void signIn(List<String> accounts) {
        accounts.forEach(account -> tokens.put(account, fresh(account)));
    }

    /** Keycloak answers the first who sign in after its database fell with an error, once for each connection that it had. */
    private Token fresh(String account) {
        var since = System.nanoTime();
        while (true) {
            try {
                return new Token(launched.stack().token(account), System.nanoTime());
            } catch (RuntimeException notNow) {
                if (System.nanoTime() - since > SIGN_IN_HEALED) {
                    throw notNow;
                }
            }
        }
    }

    private String token(String account) {
        var known = tokens.get(account);
        if (known == null || System.nanoTime() - known.since() > TOKEN_GOOD_FOR) {
            var made = fresh(account);
            tokens.put(account, made);
            return made.text();
        }
        return known.text();
    }

    Answer nobody(String path) {
        return send("GET", path, () -> "", "", -1, null);
    }

    Answer get(String account, String path) {
        return send("GET", path, () -> "Bearer " + token(account), "", -1, null);
    }

    /** @param version what the sender saw, or less than 0 where nothing was there to see */
    Answer send(String method, String path, String account, String request, int version, @Nullable String body) {
        return send(method, path, () -> "Bearer " + token(account), request, version, body);
    }

    private Answer send(
            String method, String path, Supplier<String> bearer, String request, int version, @Nullable String body) {
        var asked = HttpRequest.newBuilder(URI.create(launched.stack().baseUrl() + "/api" + path))
                .timeout(PATIENCE)
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (body != null) {
            asked.header("Content-Type", "application/json");
        }
        if (!request.isEmpty()) {
            asked.header("X-Request-Id", request);
        }
        if (version >= 0) {
            asked.header("If-Match", "\"" + version + "\"");
        }
        var answer = new Answer(0, "");
        var start = 0L;
        try {
            var authorization = bearer.get();
            if (!authorization.isEmpty()) {
                asked.header("Authorization", authorization);
            }
            start = System.nanoTime();
            var got = http.send(asked.build(), BodyHandlers.ofString());
            answer = new Answer(got.statusCode(), got.body());
        } catch (IOException _) {
            // the connection was refused or cut: status 0
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        var end = System.nanoTime();
        calls.add(new Call(
                method + " " + path,
                answer.status(),
                (end - start) / 1_000_000,
                end,
                answer.body().contains("api.no-room")));
        return answer;
    }
}

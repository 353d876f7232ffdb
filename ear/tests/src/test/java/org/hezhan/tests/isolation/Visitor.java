package org.hezhan.tests.isolation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.hezhan.tests.Keycloak;
import org.hezhan.tests.TheStack;

/** Somebody at the pages without a browser: signed in through Keycloak's own forms, once, and known by the cookies since. */
final class Visitor {

    private static final int MOST_HOPS = 12;
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private static final Map<String, Visitor> KNOWN = new ConcurrentHashMap<>();

    private final Map<String, Map<String, String>> cookies = new ConcurrentHashMap<>();

    private Visitor() {}

    static Visitor of(String account) {
        return KNOWN.computeIfAbsent(account, Visitor::anew);
    }

    /** Whoever comes next signs in anew: the server has forgotten all sessions. */
    static void forget() {
        KNOWN.clear();
    }

    /** A sign-in, and so a session, of its own. */
    static Visitor anew(String account) {
        var visitor = new Visitor();
        var named = visitor.tells(visitor.arrive("/"), Map.of("username", account));
        var inside = visitor.tells(named, Map.of("password", Keycloak.PASSWORD));
        if (inside.status() != 200 || !inside.address().toString().startsWith(web())) {
            throw new IllegalStateException(account + " did not come in: " + inside.status() + " " + inside.address());
        }
        return visitor;
    }

    /** Fills in what the sign-in form asks for next. */
    private Shown tells(Shown form, Map<String, String> answers) {
        var asked = form.forms().getFirst();
        return follow(send(
                form.address().resolve(asked.action()),
                "POST",
                form(asked.with(answers).fields())));
    }

    private static String web() {
        return TheStack.get().baseUrl();
    }

    /** The header by which the pages know this person. */
    String cookie() {
        return "Cookie: " + written(cookies.getOrDefault(URI.create(web()).getAuthority(), Map.of()));
    }

    private static String written(Map<String, String> jar) {
        return jar.entrySet().stream()
                .map(one -> one.getKey() + "=" + one.getValue())
                .collect(Collectors.joining("; "));
    }

    /** What stands there after all redirects. */
    Shown arrive(String path) {
        return follow(get(path));
    }

    Shown get(String path) {
        return send(URI.create(web() + path), "GET", BodyPublishers.noBody());
    }

    Shown post(String path, Map<String, String> fields) {
        return send(URI.create(web() + path), "POST", form(fields));
    }

    private Shown follow(Shown first) {
        var shown = first;
        for (var hop = 0; hop < MOST_HOPS && shown.status() / 100 == 3; hop++) {
            shown = send(shown.address().resolve(shown.header("Location")), "GET", BodyPublishers.noBody());
        }
        return shown;
    }

    private static BodyPublisher form(Map<String, String> fields) {
        return BodyPublishers.ofString(fields.entrySet().stream()
                .map(field ->
                        URLEncoder.encode(field.getKey(), UTF_8) + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&")));
    }

    private Shown send(URI address, String method, BodyPublisher body) {
        var jar = cookies.computeIfAbsent(address.getAuthority(), known -> new ConcurrentHashMap<>());
        var request = HttpRequest.newBuilder(address)
                .header("Accept", "text/html,*/*;q=0.8")
                .method(method, body);
        if (!jar.isEmpty()) {
            request.header("Cookie", written(jar));
        }
        if (method.equals("POST")) {
            request.header("Content-Type", "application/x-www-form-urlencoded");
        }
        try {
            var answer = HTTP.send(request.build(), BodyHandlers.ofByteArray());
            keep(jar, answer);
            return new Shown(address, answer.statusCode(), answer.headers().map(), answer.body());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void keep(Map<String, String> jar, HttpResponse<byte[]> answer) {
        for (var cookie : answer.headers().allValues("Set-Cookie")) {
            var pair = cookie.split(";", 2)[0].split("=", 2);
            if (pair[1].isEmpty() || cookie.contains("Max-Age=0")) {
                jar.remove(pair[0]);
            } else {
                jar.put(pair[0], pair[1]);
            }
        }
    }
}

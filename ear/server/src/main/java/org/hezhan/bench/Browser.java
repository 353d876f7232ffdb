package org.hezhan.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Follows redirects and keeps each server's cookies, which on one address differ by their port only. */
final class Browser {

    private static final int MOST_REDIRECTS = 10;
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private final Map<Integer, Map<String, String>> jar = new LinkedHashMap<>();

    HttpResponse<String> get(URI address) throws IOException, InterruptedException {
        return follow(send(address, "GET", BodyPublishers.noBody()));
    }

    HttpResponse<String> post(URI address, String form) throws IOException, InterruptedException {
        return follow(send(address, "POST", BodyPublishers.ofString(form)));
    }

    /** What this server gave, as a request gives it back. */
    String cookies(int port) {
        return jar.getOrDefault(port, Map.of()).entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private HttpResponse<String> follow(HttpResponse<String> first) throws IOException, InterruptedException {
        var answer = first;
        for (var i = 0; i < MOST_REDIRECTS && answer.statusCode() / 100 == 3; i++) {
            var there = answer.headers().firstValue("Location").orElse("");
            answer = send(answer.uri().resolve(there), "GET", BodyPublishers.noBody());
        }
        return answer;
    }

    private HttpResponse<String> send(URI address, String method, BodyPublisher body)
            throws IOException, InterruptedException {
        var answer = HTTP.send(
                HttpRequest.newBuilder(address)
                        .header("Accept", "text/html")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Cookie", cookies(address.getPort()))
                        .method(method, body)
                        .build(),
                BodyHandlers.ofString());
        var kept = jar.computeIfAbsent(address.getPort(), _ -> new LinkedHashMap<>());
        for (var cookie : answer.headers().allValues("Set-Cookie")) {
            var pair = cookie.split(";", 2)[0].split("=", 2);
            if (pair[1].isEmpty() || cookie.contains("Max-Age=0")) {
                kept.remove(pair[0]);
            } else {
                kept.put(pair[0], pair[1]);
            }
        }
        return answer;
    }
}

package org.hezhan.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hezhan.server.Trouble;

/** Somebody with a browser, as far as signing in and fetching pages go (页面访客). */
record Visitor(int port, String cookies) {

    private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");
    private static final byte[] NOTHING = {};

    /** Signs in at Keycloak, which asks for the name and then for the password. */
    static Visitor signIn(House house, String username, String path) throws IOException, InterruptedException {
        var jar = new CookieManager();
        try (var http = HttpClient.newBuilder()
                .cookieHandler(jar)
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build()) {
            var page = http.send(
                    HttpRequest.newBuilder(URI.create(house.stack().baseUrl() + path))
                            .build(),
                    BodyHandlers.ofString());
            page = filled(http, page, "username", username);
            page = filled(http, page, "password", Keycloak.PASSWORD);
            if (page.statusCode() != 200 || page.uri().getPort() != house.port()) {
                throw new Trouble("%s could not sign in: %d at %s".formatted(username, page.statusCode(), page.uri()));
            }
        }
        var cookies = jar.getCookieStore().getCookies().stream()
                .filter(cookie -> !cookie.getPath().startsWith("/realms"))
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        return new Visitor(house.port(), cookies);
    }

    private static HttpResponse<String> filled(HttpClient http, HttpResponse<String> page, String field, String value)
            throws IOException, InterruptedException {
        var form = FORM.matcher(page.body());
        if (!form.find()) {
            throw new Trouble("There is no form for the %s at %s".formatted(field, page.uri()));
        }
        var action = page.uri().resolve(form.group(1).replace("&amp;", "&"));
        return http.send(
                HttpRequest.newBuilder(action)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(field + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)))
                        .build(),
                BodyHandlers.ofString());
    }

    /** @return the page whole */
    byte[] look(Wire wire, String path) throws IOException {
        var headers = "Cookie: " + cookies + "\r\nAccept: text/html\r\nAccept-Language: zh-CN\r\n";
        var answer = wire.send("GET", path, headers, NOTHING);
        if (answer.status() != 200) {
            throw new IOException("%s: %d".formatted(path, answer.status()));
        }
        return answer.body();
    }
}

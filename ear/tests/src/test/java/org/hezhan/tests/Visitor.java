package org.hezhan.tests;

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
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Somebody at the pages, with the cookies of their browser but none of its patience. */
public final class Visitor {

    private static final Pattern FORM = Pattern.compile("action=\"([^\"]+)\"");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Jar cookies = new Jar();
    private final HttpClient browser = client(HttpClient.Redirect.ALWAYS);
    private final HttpClient eye = client(HttpClient.Redirect.NEVER);
    private final String site;

    public Visitor(String site) {
        this.site = site;
    }

    /** What the visitor ends up with after all redirections. */
    public record Shown(int status, String text) {

        public boolean isSignInForm() {
            return text.contains("id=\"kc-form-login\"") || text.contains("name=\"username\"");
        }
    }

    /** Through Keycloak's two pages: first the name, then the password. */
    public Shown signIn(String account, String password) throws IOException, InterruptedException {
        var name = fill(open("/"), "username=" + account);
        return fill(name, "password=" + URLEncoder.encode(password, StandardCharsets.UTF_8));
    }

    /** Sends what is typed into the one form of what is shown. */
    public Shown fill(Shown shown, String typed) throws IOException, InterruptedException {
        var form = FORM.matcher(shown.text());
        if (!form.find()) {
            throw new IllegalStateException("No form in " + shown);
        }
        return send(HttpRequest.newBuilder(URI.create(form.group(1).replace("&amp;", "&")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(typed)));
    }

    public Shown open(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(site + path)));
    }

    /** What the first answer is, whatever it leads to. */
    public int glance(String path) throws IOException, InterruptedException {
        return eye.send(
                        HttpRequest.newBuilder(URI.create(site + path))
                                .header("Accept", "text/html")
                                .build(),
                        BodyHandlers.discarding())
                .statusCode();
    }

    private HttpClient client(HttpClient.Redirect redirect) {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(redirect)
                .cookieHandler(cookies)
                .connectTimeout(Duration.ofSeconds(5))
                .build();
    }

    private Shown send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = browser.send(
                request.header("Accept", "text/html").timeout(PATIENCE).build(),
                BodyHandlers.ofString(StandardCharsets.UTF_8));
        return new Shown(answer.statusCode(), answer.body());
    }

    /** To a browser 127.0.0.1 is as good as TLS; Java knows only TLS. */
    private static final class Jar extends CookieManager {

        @Override
        public void put(URI from, Map<String, List<String>> headers) throws IOException {
            var taken = new HashMap<>(headers);
            taken.replaceAll((name, values) -> values.stream()
                    .map(value -> value.replaceAll("(?i);\\s*secure", ""))
                    .toList());
            super.put(from, taken);
        }
    }
}

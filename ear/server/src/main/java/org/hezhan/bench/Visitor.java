package org.hezhan.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.hezhan.server.Trouble;

/** Somebody with a browser, as far as signing in and fetching pages go (页面访客). */
record Visitor(String cookies) {

    private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");
    private static final byte[] NOTHING = {};

    /** Signs in at Keycloak, which asks for the name and then for the password. */
    static Visitor signIn(House house, String username, String path) throws IOException, InterruptedException {
        var browser = new Browser();
        var page = browser.get(URI.create(house.stack().baseUrl() + path));
        page = filled(browser, page, "username", username);
        page = filled(browser, page, "password", Keycloak.PASSWORD);
        if (page.statusCode() != 200 || page.uri().getPort() != house.port()) {
            throw new Trouble("%s could not sign in: %d at %s".formatted(username, page.statusCode(), page.uri()));
        }
        return new Visitor(browser.cookies(house.port()));
    }

    private static HttpResponse<String> filled(Browser browser, HttpResponse<String> page, String field, String value)
            throws IOException, InterruptedException {
        var form = FORM.matcher(page.body());
        if (!form.find()) {
            throw new Trouble("There is no form for the %s at %s, but %d: %s"
                    .formatted(field, page.uri(), page.statusCode(), page.body()));
        }
        var action = page.uri().resolve(form.group(1).replace("&amp;", "&"));
        return browser.post(action, field + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
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

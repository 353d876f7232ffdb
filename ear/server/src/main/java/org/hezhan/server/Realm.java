package org.hezhan.server;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/** The realm {@code hezhan} as code: the text beside this class, with the secrets and addresses of a home filled in. */
final class Realm {
    static final String NAME = "hezhan";
    private static final String STAMP = "hezhan.stamp";

    private Realm() {}

    /** The realm of a home, with its secrets and addresses. */
    static JsonObject of(Access access, Secrets secrets, Demo demo, String sslRequired) {
        return filled(Map.of(
                "web", access.web(),
                "demo", String.valueOf(demo.hasAccounts()),
                "sslRequired", sslRequired,
                "pages.secret", access.pagesSecret(),
                "api.secret", secrets.get("keycloak.api.secret"),
                "cli.secret", access.cliSecret(),
                "operator.secret", access.operatorSecret()));
    }

    static JsonObject filled(Map<String, String> values) {
        String text = text();
        for (Map.Entry<String, String> value : values.entrySet()) {
            text = text.replace("${" + value.getKey() + "}", value.getValue());
        }
        if (text.contains("${")) {
            throw new IllegalStateException("The realm asks for a value that nobody gives");
        }
        text = text.replace("@stamp@", hash(text));
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    /** Tells one text of the realm from another. */
    static String stamp(JsonObject realm) {
        JsonObject attributes = realm.getJsonObject("attributes");
        return attributes == null ? "" : attributes.getString(STAMP, "");
    }

    private static String text() {
        try (InputStream in = Realm.class.getResourceAsStream("realm.json")) {
            if (in == null) {
                throw new IllegalStateException("realm.json is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

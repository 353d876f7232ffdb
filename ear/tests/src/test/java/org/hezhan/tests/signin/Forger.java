package org.hezhan.tests.signin;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.hezhan.tests.Keycloak;
import org.hezhan.tests.TheStack;

/**
 * Signs whatever it likes with a key that the realm itself vouches for, so that a token which is refused is refused for the one
 * claim that is wrong in it.
 */
final class Forger implements AutoCloseable {

    private final KeyPair trusted = pair();
    private final KeyPair foreign = pair();
    private final String component;
    private final String id;

    Forger() {
        var text = Base64.getMimeEncoder().encodeToString(trusted.getPrivate().getEncoded());
        var made = Keycloak.call(
                "POST",
                "components",
                Json.createObjectBuilder()
                        .add("name", "forger")
                        .add("providerId", "rsa")
                        .add("providerType", "org.keycloak.keys.KeyProvider")
                        .add(
                                "config",
                                Json.createObjectBuilder()
                                        .add(
                                                "priority",
                                                Json.createArrayBuilder().add("-100"))
                                        .add(
                                                "enabled",
                                                Json.createArrayBuilder().add("true"))
                                        .add("active", Json.createArrayBuilder().add("true"))
                                        .add(
                                                "algorithm",
                                                Json.createArrayBuilder().add("RS256"))
                                        .add(
                                                "privateKey",
                                                Json.createArrayBuilder()
                                                        .add("-----BEGIN PRIVATE KEY-----\n" + text
                                                                + "\n-----END PRIVATE KEY-----"))));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        var address = made.headers().firstValue("Location").orElseThrow();
        component = address.substring(address.lastIndexOf('/') + 1);
        id = RealmAdmin.object("keys").getJsonArray("keys").getValuesAs(JsonObject.class).stream()
                .filter(key -> component.equals(key.getString("providerId", "")))
                .findFirst()
                .orElseThrow()
                .getString("kid");
    }

    private static KeyPair pair() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What every token of the realm says, good for five minutes. */
    static JsonObjectBuilder claims() {
        var now = System.currentTimeMillis() / 1000;
        return Json.createObjectBuilder()
                .add("iss", TheStack.get().access().realm())
                .add("jti", UUID.randomUUID().toString())
                .add("iat", now)
                .add("exp", now + 300);
    }

    String signed(String type, JsonObjectBuilder claims) {
        return signed(type, claims, trusted);
    }

    /** Says that it is signed with the trusted key, and is signed with another. */
    String signedByAnother(String type, JsonObjectBuilder claims) {
        return signed(type, claims, foreign);
    }

    private String signed(String type, JsonObjectBuilder claims, KeyPair pair) {
        try {
            var said = said("RS256", type, claims);
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(pair.getPrivate());
            signature.update(said.getBytes(StandardCharsets.US_ASCII));
            return said + "." + base64(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    String unsigned(String type, JsonObjectBuilder claims) {
        return said("none", type, claims) + ".";
    }

    /** Signed with a password that everybody knows: the public key. */
    String confused(String type, JsonObjectBuilder claims) {
        try {
            var said = said("HS256", type, claims);
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(trusted.getPublic().getEncoded(), "HmacSHA256"));
            return said + "." + base64(mac.doFinal(said.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private String said(String algorithm, String type, JsonObjectBuilder claims) {
        var head = Json.createObjectBuilder()
                .add("alg", algorithm)
                .add("typ", type)
                .add("kid", id);
        return text(head) + "." + text(claims);
    }

    private static String text(JsonObjectBuilder json) {
        return base64(json.build().toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public void close() {
        RealmAdmin.delete("components/" + component);
    }
}

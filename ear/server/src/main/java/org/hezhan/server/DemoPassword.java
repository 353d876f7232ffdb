package org.hezhan.server;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** The password of all demo accounts. Hashed once for all of them, because a good hash is slow by design. */
final class DemoPassword {
    static final String TEXT = "hezhan-demo-2026";
    private static final int ITERATIONS = 210_000;
    private static final int BITS = 512;

    private DemoPassword() {}

    /** The credential as Keycloak stores it. */
    static JsonObject credential() {
        byte[] salt = new byte[16];
        new SecureRandom().nextBytes(salt);
        JsonObject secret = Json.createObjectBuilder()
                .add("value", base64(hash(salt)))
                .add("salt", base64(salt))
                .build();
        JsonObject how = Json.createObjectBuilder()
                .add("hashIterations", ITERATIONS)
                .add("algorithm", "pbkdf2-sha512")
                .build();
        return Json.createObjectBuilder()
                .add("type", "password")
                .add("secretData", secret.toString())
                .add("credentialData", how.toString())
                .build();
    }

    private static byte[] hash(byte[] salt) {
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(new PBEKeySpec(TEXT.toCharArray(), salt, ITERATIONS, BITS))
                    .getEncoded();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}

package org.hezhan.verify;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What the audit trail keeps of personal texts, made anew row by row (加盐摘要复算). */
final class Seal {

    private static final String ALGORITHM = "HmacSHA256";

    private final Mac mac;

    Seal() {
        try {
            mac = Mac.getInstance(ALGORITHM);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** For the texts of the row that has this salt, until there is another. */
    Seal of(UUID salt) {
        var key = ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(salt.getMostSignificantBits())
                .putLong(salt.getLeastSignificantBits());
        try {
            mac.init(new SecretKeySpec(key.array(), ALGORITHM));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        return this;
    }

    String of(String property, String text) {
        mac.update((property + "\0").getBytes(StandardCharsets.UTF_8));
        return "hmac:"
                + Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    }
}

package org.hezhan.audit;

import java.lang.reflect.Field;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.hezhan.shared.Personal;

/** Makes of what is personal what the audit trail keeps of it (加盐摘要): HMAC-SHA-256 under the salt of its row. */
record Seal(UUID salt) {

    private static final String ALGORITHM = "HmacSHA256";
    private static final ClassValue<Set<String>> PERSONAL = new ClassValue<>() {
        @Override
        protected Set<String> computeValue(Class<?> type) {
            return Stream.<Class<?>>iterate(type, one -> one != Object.class, Class::getSuperclass)
                    .flatMap(one -> Arrays.stream(one.getDeclaredFields()))
                    .filter(field -> field.isAnnotationPresent(Personal.class))
                    .map(Field::getName)
                    .collect(Collectors.toSet());
        }
    };

    /** The names of an entity's properties that are personal. */
    static Set<String> personal(Class<?> entity) {
        return PERSONAL.get(entity);
    }

    String of(String property, String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(
                    ByteBuffer.allocate(16)
                            .putLong(salt.getMostSignificantBits())
                            .putLong(salt.getLeastSignificantBits())
                            .array(),
                    ALGORITHM));
            mac.update(property.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return "hmac:"
                    + Base64.getUrlEncoder()
                            .withoutPadding()
                            .encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}

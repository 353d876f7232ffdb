package org.hezhan.verify;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A service record that was approved, as it lies in the database (服务记录).
 *
 * @param facts by their code in JSON, such as {@code faceSessions}
 * @param counted whether it was found to count for its own indicator when it was approved
 * @param voidedAt when it was taken back, if it was
 */
record ServiceRow(
        UUID id,
        UUID station,
        String indicator,
        LocalDate day,
        int minutes,
        String mode,
        List<String> people,
        int headcount,
        @Nullable String household,
        @Nullable String subject,
        long quantity,
        Map<String, String> facts,
        boolean counted,
        Instant approvedAt,
        @Nullable Instant voidedAt) {

    boolean stands() {
        return voidedAt == null;
    }

    /** When it last made its units be counted anew. */
    Instant touchedAt() {
        return voidedAt == null ? approvedAt : voidedAt;
    }

    boolean isEstimate() {
        return mode.equals("ESTIMATE");
    }

    @Nullable
    String fact(String code) {
        return facts.get(code);
    }

    long number(String code) {
        return Long.parseLong(facts.getOrDefault(code, "0"));
    }
}

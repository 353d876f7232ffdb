package org.hezhan.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hezhan.shared.Ids;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The version that a caller saw, and the id that it makes. */
class VersionsTest {

    @Test
    void a_quoted_number_is_a_version() {
        assertThat(Versions.seen("\"17\"")).isEqualTo(17);
        assertThat(Versions.seenIfAny(null)).isNull();
    }

    @Test
    void a_step_without_a_version_is_refused() {
        refused(() -> Versions.seen(null), ApiReason.VERSION_MISSING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"17", "W/\"17\"", "*", "", "\"17\", \"18\"", "\"x\"", "\"-1\"", "\"99999999999\""})
    void anything_else_is_not_understood(String text) {
        refused(() -> Versions.seen(text), ApiReason.VERSION_NOT_UNDERSTOOD);
    }

    @Test
    void new_things_have_ordered_ids() {
        var id = Ids.at(Instant.EPOCH);

        assertThat(Versions.fresh(id)).isEqualTo(id);
        refused(() -> Versions.fresh(UUID.randomUUID()), ApiReason.ID_NOT_V7);
        refused(() -> Versions.fresh(new UUID(0, 0)), ApiReason.ID_NOT_V7);
    }

    static void refused(ThrowingCallable request, ApiReason reason) {
        assertThatThrownBy(request).isInstanceOfSatisfying(ApiRefusal.class, refusal -> assertThat(refusal.reason())
                .isEqualTo(reason));
    }
}

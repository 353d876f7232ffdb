package org.hezhan.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.hezhan.shared.Refusal;
import org.hezhan.shared.SharedReason;
import org.junit.jupiter.api.Test;

/** The same put twice is one thing. */
class PutsTest {

    private final AtomicReference<Optional<String>> kept = new AtomicReference<>(Optional.empty());
    private final AtomicInteger writes = new AtomicInteger();

    @Test
    void what_is_new_is_made_and_what_is_the_same_is_left() {
        assertThat(put("a", null)).isTrue();
        assertThat(put("a", null)).isFalse();
        assertThat(put("a", 99)).isFalse();
        assertThat(writes).hasValue(1);
    }

    @Test
    void what_differs_must_name_the_version_that_was_seen() {
        put("a", null);

        VersionsTest.refused(() -> put("b", null), ApiReason.VERSION_MISSING);
        assertThat(put("b", 0)).isFalse();
        assertThat(writes).hasValue(2);
    }

    @Test
    void a_version_of_what_is_not_there_is_stale() {
        assertThatThrownBy(() -> put("a", 0))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.reason())
                        .isEqualTo(SharedReason.CHANGED_MEANWHILE));
    }

    @Test
    void the_second_of_two_at_once_finds_what_the_first_made() {
        var isNew = new Puts<>(kept::get, "a"::equals).put(null, () -> {
            kept.set(Optional.of("a"));
            throw new IllegalStateException("duplicate key");
        });

        assertThat(isNew).isFalse();
    }

    @Test
    void what_goes_wrong_otherwise_is_not_hidden() {
        assertThatThrownBy(() -> new Puts<>(kept::get, "a"::equals).put(null, () -> {
                    throw new IllegalStateException("disk full");
                }))
                .hasMessage("disk full");
    }

    @Test
    void who_writes_first_looks_only_when_the_write_refuses() {
        assertThat(write("a", null)).isEqualTo(new Puts.Put<>("a", true));
        assertThat(write("a", null)).isEqualTo(new Puts.Put<>("a", false));
        assertThat(write("b", 0)).isEqualTo(new Puts.Put<>("b", false));
        assertThat(write("b", 0)).isEqualTo(new Puts.Put<>("b", false));
        VersionsTest.refused(() -> write("c", null), ApiReason.VERSION_MISSING);
    }

    @Test
    void whoever_does_not_see_what_is_there_hears_what_is_said_of_nothing() {
        Puts<String> unseen = new Puts<>(Optional::empty, "a"::equals);

        refused(() -> unseen.write(0, this::notFound, Function.identity()), SharedReason.CHANGED_MEANWHILE);
        refused(() -> unseen.write(null, this::notFound, Function.identity()), SharedReason.NOT_FOUND);
    }

    private String notFound() {
        throw SharedReason.NOT_FOUND.refusal();
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable call, SharedReason reason) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.reason())
                .isEqualTo(reason));
    }

    /** As the use cases do: what is known is refused unless its version, of which there is one, was seen. */
    private Puts.Put<String> write(String text, @org.jspecify.annotations.Nullable Integer seen) {
        return new Puts<>(kept::get, text::equals)
                .write(
                        seen,
                        () -> {
                            var there = java.util.Objects.requireNonNull(kept.get());
                            if (there.isPresent() == (seen == null) || there.equals(Optional.of(text))) {
                                throw SharedReason.CHANGED_MEANWHILE.refusal();
                            }
                            kept.set(Optional.of(text));
                            return text;
                        },
                        Function.identity());
    }

    private boolean put(String text, @org.jspecify.annotations.Nullable Integer seen) {
        return new Puts<>(kept::get, text::equals).put(seen, () -> {
            writes.incrementAndGet();
            kept.set(Optional.of(text));
        });
    }
}

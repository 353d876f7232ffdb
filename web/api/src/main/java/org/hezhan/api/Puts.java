package org.hezhan.api;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.hezhan.shared.Refusal;
import org.hezhan.shared.SharedReason;
import org.jspecify.annotations.Nullable;

/**
 * The rules of {@code PUT} (幂等提交): what is already so is answered as it is; what differs must name the version that was seen.
 *
 * @param found looks for the thing
 * @param isSame whether the thing already says what is put
 */
public record Puts<T>(Supplier<Optional<T>> found, Predicate<T> isSame) {

    /** A read that may find nothing. */
    public static <T> Supplier<Optional<T>> find(Supplier<T> read) {
        return () -> {
            try {
                return Optional.of(read.get());
            } catch (Refusal refusal) {
                if (refusal.reason() == SharedReason.NOT_FOUND) {
                    return Optional.empty();
                }
                throw refusal;
            }
        };
    }

    /** What is there now, and whether this request made it. */
    public record Put<T>(T now, boolean isNew) {}

    /**
     * Writes without looking first, since most of what is put is new. The write refuses what is known already, unless its
     * version was seen, and a version of what is not known; only then is looked what stands there.
     *
     * @param told what is answered of a thing that already says what is put
     */
    public <R> Put<R> write(@Nullable Integer seen, Supplier<R> write, Function<T, R> told) {
        try {
            return new Put<>(write.get(), seen == null);
        } catch (Refusal refused) {
            var known = found.get();
            var same = known.filter(isSame);
            if (same.isPresent()) {
                return new Put<>(told.apply(same.get()), false);
            }
            if (known.isPresent() == (seen != null)) {
                throw refused;
            }
            throw seen == null ? ApiReason.VERSION_MISSING.refusal() : SharedReason.CHANGED_MEANWHILE.refusal();
        }
    }

    /** @return whether it is new */
    public boolean put(@Nullable Integer seen, Runnable write) {
        var known = found.get();
        if (known.filter(isSame).isPresent()) {
            return false;
        }
        if (known.isPresent() && seen == null) {
            throw ApiReason.VERSION_MISSING.refusal();
        }
        if (known.isEmpty() && seen != null) {
            throw SharedReason.CHANGED_MEANWHILE.refusal();
        }
        try {
            write.run();
        } catch (RuntimeException lost) {
            // Another request may have put the same at the same moment.
            if (found.get().filter(isSame).isEmpty()) {
                throw lost;
            }
            return false;
        }
        return known.isEmpty();
    }
}

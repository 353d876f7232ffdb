package org.hezhan.shared;

import java.util.Optional;
import java.util.UUID;

/**
 * Who acts in which request (操作上下文), bound at the door for as long as the request lasts; the audit trail reads it.
 *
 * @param account who
 * @param roles the roles in which they may be acting, as codes
 * @param request the id of the request, also told in every error
 * @param origin the address or program from which the request came
 */
public record Acting(UUID account, String roles, String request, String origin) {

    private static final ScopedValue<Acting> BOUND = ScopedValue.newInstance();

    public static <T extends @org.jspecify.annotations.Nullable Object, X extends Throwable> T call(
            Acting acting, ScopedValue.CallableOp<T, X> work) throws X {
        return ScopedValue.where(BOUND, acting).call(work);
    }

    public static Optional<Acting> current() {
        return BOUND.isBound() ? Optional.of(BOUND.get()) : Optional.empty();
    }
}

package org.hezhan.tenancy;

import java.util.NoSuchElementException;

/** Binds one piece of work to one district. The binding ends with the work, so no thread can carry it further. */
public final class DistrictScope {

    private static final ScopedValue<DistrictCode> BOUND = ScopedValue.newInstance();

    private DistrictScope() {}

    public static <T extends @org.jspecify.annotations.Nullable Object, X extends Throwable> T call(
            DistrictCode district, ScopedValue.CallableOp<T, X> work) throws X {
        return ScopedValue.where(BOUND, district).call(work);
    }

    /** @throws NoSuchElementException when no district is bound */
    public static DistrictCode current() {
        return BOUND.orElseThrow(() -> new NoSuchElementException("No district is bound"));
    }

    public static boolean isBound() {
        return BOUND.isBound();
    }
}

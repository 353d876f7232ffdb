package org.hezhan.shared;

import java.time.Clock;

/** Lets one piece of work believe in another time (演示时钟): for demo data and tests, never for people's requests. */
public final class SimulatedTime {

    private static final ScopedValue<Clock> SIMULATED = ScopedValue.newInstance();

    private SimulatedTime() {}

    public static <T extends @org.jspecify.annotations.Nullable Object, X extends Throwable> T call(
            Clock clock, ScopedValue.CallableOp<T, X> work) throws X {
        return ScopedValue.where(SIMULATED, clock).call(work);
    }

    static Clock or(Clock real) {
        return SIMULATED.orElse(real);
    }
}

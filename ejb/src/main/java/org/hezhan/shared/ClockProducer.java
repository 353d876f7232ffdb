package org.hezhan.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * Gives the one clock of the product, in the time of China (Asia/Shanghai). The system property {@code hezhan.clock}
 * moves it: {@code fixed:2026-03-31T17:30} stands still, {@code from:2026-03-31T17:30} starts there and goes on,
 * {@code shift:-PT48H} is that much off.
 */
@ApplicationScoped
public class ClockProducer {

    public static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private static final String SETTING = System.getProperty("hezhan.clock", "");

    @Produces
    @ApplicationScoped
    Clock clock() {
        return new ChinaClock(parse(SETTING));
    }

    /** @throws IllegalArgumentException when the setting is none of the three forms */
    public static Clock parse(String setting) {
        var system = Clock.system(CHINA);
        if (setting.isBlank()) {
            return system;
        }
        var form = setting.split(":", 2);
        return switch (form[0]) {
            case "fixed" -> Clock.fixed(instant(form[1]), CHINA);
            case "from" -> Clock.offset(system, Duration.between(system.instant(), instant(form[1])));
            case "shift" -> Clock.offset(system, Duration.parse(form[1]));
            default -> throw new IllegalArgumentException("Not a clock setting: " + setting);
        };
    }

    private static Instant instant(String local) {
        return LocalDateTime.parse(local).atZone(CHINA).toInstant();
    }

    /** The clock that a simulated time overrides while it lasts. */
    static class ChinaClock extends Clock {

        private final Clock base;

        ChinaClock() {
            this(Clock.system(CHINA));
        }

        ChinaClock(Clock base) {
            this.base = base;
        }

        @Override
        public ZoneId getZone() {
            return CHINA;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return SimulatedTime.or(base).withZone(zone);
        }

        @Override
        public Instant instant() {
            return SimulatedTime.or(base).instant();
        }
    }
}

package org.hezhan.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.hezhan.bench.Slots.Slot;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SlotsTest {

    private static final int DISTRICTS = 11;
    private static final int WORKERS = 28;
    private static final int DAYS = 3;

    @Test
    void every_number_is_another_day_of_another_worker() {
        var slots = new Slots(codes(), WORKERS);
        var seen = new HashSet<>();

        for (var number = 0L; number < DISTRICTS * WORKERS * DAYS; number++) {
            var slot = slots.slot(number);
            assertThat(seen.add(new Slot(0, slot.district(), slot.shift(), slot.worker(), slot.day())))
                    .as("%s", slot)
                    .isTrue();
        }
        assertThat(slots.slot(DISTRICTS * WORKERS * DAYS).day()).isEqualTo(Slots.FIRST.plusDays(DAYS));
    }

    @Test
    void a_district_has_always_the_same_cast() {
        var slots = new Slots(codes(), WORKERS);

        assertThat(slots.slot(9).shift()).isEqualTo(9 % Seeding.SHIFTS);
        assertThat(slots.slot(9 + DISTRICTS).shift()).isEqualTo(slots.slot(9).shift());
        assertThat(slots.slot(9 + DISTRICTS).district()).isEqualTo(slots.slot(9).district());
    }

    private static int[] codes() {
        return java.util.stream.IntStream.range(110_101, 110_101 + DISTRICTS).toArray();
    }
}

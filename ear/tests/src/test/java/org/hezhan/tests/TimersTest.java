package org.hezhan.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZonedDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimersTest {

    @ParameterizedTest
    @CsvSource({
        "12:39:44, 0",
        "12:39:45, 55",
        "12:40:00, 40",
        "12:40:39, 1",
        "12:40:40, 0",
        "00:09:44, 0",
        "00:09:45, 55",
        "00:10:39, 1",
        "00:10:40, 0",
        "00:40:10, 30",
        "12:10:00, 0",
        "00:00:00, 0"
    })
    void around_a_run_of_the_timer_one_waits_until_it_is_over(String time, int seconds) {
        var now = ZonedDateTime.parse("2026-11-29T" + time + "+08:00[Asia/Shanghai]");

        assertThat(Timers.left(now)).isEqualTo(Duration.ofSeconds(seconds));
    }
}

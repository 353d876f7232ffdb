package org.hezhan.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LatenciesTest {

    @Test
    void a_percentile_is_the_smallest_value_that_so_many_did_not_exceed() {
        var hundred = latencies(LongStream.rangeClosed(1, 100));

        assertThat(hundred.milliseconds(0.5)).isEqualTo(50);
        assertThat(hundred.milliseconds(0.99)).isEqualTo(99);
        assertThat(hundred.milliseconds(1)).isEqualTo(100);
        assertThat(hundred.milliseconds(0)).isEqualTo(1);
    }

    @Test
    void of_none_there_is_no_latency() {
        assertThat(new Latencies().milliseconds(0.99)).isZero();
    }

    @Test
    void those_of_many_clients_are_taken_together() {
        var all = Latencies.of(List.of(latencies(LongStream.of(9, 1)), latencies(LongStream.range(1_000, 4_000))));

        assertThat(all.count()).isEqualTo(3_002);
        assertThat(all.milliseconds(0)).isEqualTo(1);
        assertThat(all.milliseconds(1)).isEqualTo(3_999);
    }

    @Test
    void what_comes_after_a_question_counts_too() {
        var some = latencies(LongStream.of(5));
        assertThat(some.milliseconds(1)).isEqualTo(5);

        some.add(2_000_000);

        assertThat(some.milliseconds(0.5)).isEqualTo(2);
    }

    @Test
    void one_disturbed_run_does_not_move_the_median() {
        assertThat(Median.of(List.of(3.0, 100.0, 1.0, 2.0, 4.0))).isEqualTo(3);
        assertThat(Median.of(List.of(1.0, 2.0))).isEqualTo(1.5);
        assertThat(Median.of(List.of())).isZero();
    }

    private static Latencies latencies(LongStream milliseconds) {
        var latencies = new Latencies();
        milliseconds.forEach(value -> latencies.add(value * 1_000_000));
        return latencies;
    }
}

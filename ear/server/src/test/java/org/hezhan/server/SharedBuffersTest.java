package org.hezhan.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharedBuffersTest {

    @ParameterizedTest
    @CsvSource({
        "0, 128MB, 1024MB",
        "1, 128MB, 1024MB",
        "2, 256MB, 1024MB",
        "8, 1024MB, 2048MB",
        "24, 3072MB, 6144MB",
        "64, 8192MB, 16384MB",
        "512, 8192MB, 16384MB"
    })
    void an_eighth_of_the_machine_within_bounds(long gibibytes, String buffers, String log) {
        assertThat(SharedBuffers.of(gibibytes << 30).settings())
                .containsExactly("shared_buffers=" + buffers, "max_wal_size=" + log);
    }
}

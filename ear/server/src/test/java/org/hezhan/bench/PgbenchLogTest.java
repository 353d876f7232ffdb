package org.hezhan.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PgbenchLogTest {

    @TempDir
    Path home;

    @Test
    void each_line_tells_how_long_a_transaction_took_from_when_it_should_have_begun() {
        var log = PgbenchLog.of(List.of("0 1 5000 0 1700000000 5000 17", "15 1 25000 0 1700000000 26000 19000"), 0);

        assertThat(log.latencies().count()).isEqualTo(2);
        assertThat(log.latencies().milliseconds(0.5)).isEqualTo(5);
        assertThat(log.latencies().milliseconds(1)).isEqualTo(25);
        assertThat(log.failed()).isZero();
    }

    @Test
    void what_should_have_begun_while_statements_were_planned_counts_for_nothing() {
        var log = PgbenchLog.of(
                List.of(
                        "0 1 90000 0 1700000000 90000 0",
                        "1 1 6000000 0 1700000009 0 5900000",
                        "0 2 7000 0 1700000004 6999 0",
                        "0 3 8000 0 1700000004 8000 0"),
                4);

        assertThat(log.latencies().count()).isEqualTo(1);
        assertThat(log.latencies().milliseconds(1)).isEqualTo(8);
    }

    @Test
    void one_that_failed_has_no_time() {
        var log = PgbenchLog.of(List.of("0 1 failed 0 1700000000 5000 17", "0 2 5000 0 1700000000 9000 17"), 0);

        assertThat(log.failed()).isEqualTo(1);
        assertThat(log.latencies().count()).isEqualTo(1);
    }

    @Test
    void the_files_of_all_threads_are_read_and_removed() throws IOException {
        var folder = Files.createDirectory(home.resolve("log"));
        Files.writeString(folder.resolve("transactions.77"), "0 1 5000 0 1700000000 5000 17\n");
        Files.writeString(folder.resolve("transactions.77.1"), "1 1 6000 0 1700000000 6000 17\n");

        assertThat(PgbenchLog.read(folder, 0).latencies().count()).isEqualTo(2);

        PgbenchLog.remove(folder);
        assertThat(folder).doesNotExist();
    }
}

package org.hezhan.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WatchTest {
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final AtomicBoolean ending = new AtomicBoolean();
    private final AtomicInteger starts = new AtomicInteger();
    private final AtomicInteger looks = new AtomicInteger(10);

    @TempDir
    Path folder;

    @Test
    void a_server_that_ends_by_itself_is_started_again_until_all_is_ending() {
        watch().over(server("exit 3"), () -> {
            starts.incrementAndGet();
            ending.set(true);
            return server("exit 0");
        });

        assertThat(starts).hasValue(1);
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("Server ended by itself and is started again.", "Server answers again");
    }

    @Test
    void one_that_will_not_stay_is_given_up_with_what_its_log_says() {
        assertThatThrownBy(() -> watch().over(server("exit 3"), () -> {
                    starts.incrementAndGet();
                    return server("echo the port is taken; exit 4");
                }))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("the port is taken");
        assertThat(starts).hasValue(5);
    }

    @Test
    void one_that_served_for_a_while_before_each_fall_is_never_given_up() {
        watch().over(server("exit 3"), () -> {
            ending.set(starts.incrementAndGet() == 8);
            return server("sleep 0.3; exit 4");
        });

        assertThat(starts).hasValue(8);
    }

    @Test
    void one_that_is_never_ready_is_given_up_too() {
        assertThatThrownBy(() -> watch().over(server("exit 3"), () -> {
                    throw new Trouble("Server does not become ready.");
                }))
                .hasMessage("Server does not become ready.");
    }

    @Test
    void one_that_fell_because_the_disk_is_full_waits_for_room() {
        watch(() -> looks.getAndDecrement() > 0).over(server("exit 3"), () -> {
            starts.incrementAndGet();
            ending.set(true);
            return server("exit 0");
        });

        assertThat(starts).hasValue(1);
        assertThat(looks.get()).isNegative();
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("The disk is full: make room; Server waits for it.");
    }

    private Watch watch() {
        return watch(() -> false);
    }

    private Watch watch(BooleanSupplier full) {
        return new Watch(
                new Steps(new PrintStream(said, true, StandardCharsets.UTF_8), false),
                ending::get,
                full,
                Duration.ofMillis(150));
    }

    private Child server(String script) {
        return Child.start("Server", List.of("sh", "-c", script), Map.of(), folder.resolve("log"), Orphans.in(folder));
    }
}

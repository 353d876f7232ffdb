package org.hezhan.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HomeTest {
    @TempDir
    Path folder;

    @Test
    void a_home_serves_one_run_at_a_time() {
        try (Home first = new Home(folder)) {
            first.open();

            assertThatThrownBy(() -> new Home(folder).open())
                    .isInstanceOf(Trouble.class)
                    .hasMessageContaining("Another run");
        }
        try (Home next = new Home(folder)) {
            next.open();
        }
    }

    @Test
    void what_a_killed_run_left_behind_is_ended_by_the_next() throws Exception {
        Process orphan = new ProcessBuilder("sleep", "600").start();
        Files.createDirectories(folder.resolve("run"));
        Orphans.in(folder.resolve("run")).remember(orphan.toHandle());

        try (Home next = new Home(folder)) {
            next.open();
        }

        assertThat(orphan.waitFor(5, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void a_process_that_only_has_the_same_number_is_left_alone() throws IOException {
        Files.createDirectories(folder.resolve("run"));
        long self = ProcessHandle.current().pid();
        Files.writeString(folder.resolve("run/children"), self + " 12345\n");

        try (Home next = new Home(folder)) {
            next.open();
        }

        assertThat(folder.resolve("run/children")).doesNotExist();
    }

    @Test
    void reset_empties_a_home_and_keeps_servers_and_settings() throws IOException {
        for (String entry : List.of("database", "servers", "run")) {
            Files.createDirectories(folder.resolve(entry));
        }
        Files.writeString(folder.resolve("run/lock"), "");
        Files.writeString(folder.resolve("hezhan.properties"), "");
        Files.writeString(folder.resolve("secrets.properties"), "");

        int code = new CommandLine(new ResetCommand()).execute("--yes", "--home", folder.toString());

        assertThat(code).isZero();
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("servers", "hezhan.properties");
    }

    @Test
    void reset_touches_no_folder_that_is_no_home() throws IOException {
        Files.writeString(folder.resolve("thesis.odt"), "");

        int code = new CommandLine(new ResetCommand())
                .setExecutionExceptionHandler((thrown, line, parsed) -> 1)
                .execute("--yes", "--home", folder.toString());

        assertThat(code).isEqualTo(1);
        assertThat(folder.resolve("thesis.odt")).exists();
    }

    @Test
    void a_server_that_ended_is_told_with_the_end_of_its_log() throws Exception {
        try (Home home = new Home(folder)) {
            home.open();
            Child child = Child.start(
                    "PostgreSQL",
                    List.of("sh", "-c", "echo PANIC: No space left on device; exit 3"),
                    Map.of(),
                    home.log("postgresql"),
                    home.children());
            child.await(5);

            assertThatThrownBy(child::mustLive)
                    .isInstanceOf(Trouble.class)
                    .hasMessageContainingAll("PostgreSQL", "disk is full", "make room");
        }
    }
}

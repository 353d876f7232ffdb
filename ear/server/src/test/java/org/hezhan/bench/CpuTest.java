package org.hezhan.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CpuTest {

    @TempDir
    Path folder;

    @Test
    void a_name_with_blanks_and_brackets_is_passed_over() throws IOException {
        var stat =
                Files.writeString(folder.resolve("stat"), "12 (a ) b) S 7 12 12 0 -1 4194304 1 2 3 4 50 60 70 80 20\n");

        var fields = Cpu.fields(stat);

        assertThat(fields.get(0)).isEqualTo("S");
        assertThat(fields.get(1)).isEqualTo("7");
        assertThat(fields.subList(11, 15)).containsExactly("50", "60", "70", "80");
    }

    @Test
    void work_shows_as_time_of_this_process() {
        var before = Cpu.of(0, 0);
        var end = System.nanoTime() + 200_000_000L;
        var sum = 0.0;
        while (System.nanoTime() < end) {
            sum += Math.sqrt(sum + 1);
        }

        assertThat(Cpu.of(0, 0).since(before).own()).as("%s", sum).isPositive();
    }
}

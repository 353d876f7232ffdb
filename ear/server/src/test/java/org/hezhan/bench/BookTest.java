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
class BookTest {

    @TempDir
    Path folder;

    @Test
    void what_is_not_measured_anew_stays_as_it_was() throws IOException {
        var first = new Book(folder);
        first.note(Goal.G1, 0.31, "16 clients");
        first.note(Goal.G7, 45, "10 min");
        first.tell("a", "## (a) Old");
        first.tell("e", "## (e) Evening\n\n| x |");
        first.write("# Head");

        var second = new Book(folder);
        second.note(Goal.G1, 0.52, "64 clients");
        second.tell("a", "## (a) New");
        second.write("# Other head");

        assertThat(new Book(folder).holds(Goal.G1)).isTrue();
        assertThat(new Book(folder).holds(Goal.G7)).isTrue();
        assertThat(new Book(folder).holds(Goal.G4)).isFalse();
        assertThat(Files.readString(folder.resolve("benchmarks.md")))
                .startsWith("# Other head")
                .contains("## (a) New", "## (e) Evening\n\n| x |", "| G7 |", "not measured yet")
                .doesNotContain("Old");
    }

    @Test
    void a_goal_is_held_on_its_side_of_the_bound() {
        assertThat(Goal.G1.isHeldBy(0.5)).isTrue();
        assertThat(Goal.G1.isHeldBy(0.49)).isFalse();
        assertThat(Goal.G7.isHeldBy(100)).isTrue();
        assertThat(Goal.G7.isHeldBy(Double.MAX_VALUE)).isFalse();
        assertThat(Goal.G5.isHeldBy(1)).isFalse();
    }
}

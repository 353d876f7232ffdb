package org.hezhan.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BackupTest {
    @TempDir
    Path folder;

    private Path file = Path.of("");
    private Path home = Path.of("");

    @BeforeEach
    void write() {
        file = folder.resolve("b.zip");
        home = folder.resolve("new/home");
        BackupWriter.write(file, BackupTest::fill);
    }

    private static void fill(BackupWriter writer) {
        try {
            writer.folder("database/");
            writer.folder("database/pg_notify/");
            writer.add("database/PG_VERSION", bytes("18\n"));
            writer.add("secrets.properties", bytes("a=b\n".repeat(5_000)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void what_was_written_comes_back_and_is_its_owners_alone() throws IOException {
        BackupFile.of(file).restore(home);

        assertThat(home.resolve("database/PG_VERSION")).hasContent("18\n");
        assertThat(home.resolve("database/pg_notify")).isEmptyDirectory();
        assertThat(home.resolve("run/lock")).exists();
        assertThat(mode(file)).isEqualTo("rw-------");
        assertThat(mode(home.resolve("secrets.properties"))).isEqualTo("rw-------");
        assertThat(mode(home.resolve("database"))).isEqualTo("rwx------");
    }

    @Test
    void a_folder_with_anything_in_it_is_no_new_home() throws IOException {
        Files.createDirectories(home);
        Files.writeString(home.resolve("note"), "mine");

        assertThatThrownBy(() -> BackupFile.of(file).restore(home))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("is not empty");
        assertThat(home).isDirectoryContaining("glob:**/note");
    }

    @Test
    void an_empty_folder_becomes_the_new_home() throws IOException {
        Files.createDirectories(home);

        BackupFile.of(file).restore(home);

        assertThat(home.resolve("secrets.properties")).exists();
    }

    @Test
    void whichever_byte_is_another_one_is_told_and_leaves_nothing() throws IOException {
        var bytes = Files.readAllBytes(file);
        var told = 0;
        for (var place = 0; place < bytes.length; place++) {
            var damaged = bytes.clone();
            damaged[place] ^= 0x40;
            var copy = Files.write(folder.resolve("damaged.zip"), damaged);
            try {
                BackupFile.of(copy).restore(home);
                assertThat(home.resolve("database/PG_VERSION")).hasContent("18\n");
                assertThat(home.resolve("secrets.properties")).hasContent("a=b\n".repeat(5_000));
                Home.delete(home);
            } catch (Trouble trouble) {
                told++;
                assertThat(home).doesNotExist();
                assertThat(folder.resolve("new/home.part")).doesNotExist();
            }
        }
        assertThat(told).isGreaterThan(bytes.length / 3);
    }

    @Test
    void a_file_cut_short_is_told_and_leaves_nothing() throws IOException {
        var bytes = Files.readAllBytes(file);
        for (var length = 0; length < bytes.length; length++) {
            var cut = Files.write(folder.resolve("cut.zip"), java.util.Arrays.copyOf(bytes, length));
            assertThatThrownBy(() -> BackupFile.of(cut).restore(home)).isInstanceOf(Trouble.class);
        }
        assertThat(home).doesNotExist();
    }

    @Test
    void a_name_that_leads_outside_is_refused() {
        var evil = folder.resolve("evil.zip");
        BackupWriter.write(evil, writer -> {
            try {
                writer.add("../outside", bytes("x"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });

        assertThatThrownBy(() -> BackupFile.of(evil).restore(home)).hasMessageContaining("outside");
        assertThat(folder.resolve("new/outside")).doesNotExist();
    }

    @Test
    void what_fails_in_the_middle_leaves_no_file() {
        var other = folder.resolve("other.zip");

        assertThatThrownBy(() -> BackupWriter.write(other, writer -> {
                    fill(writer);
                    throw new Trouble("The database went away.");
                }))
                .hasMessage("The database went away.");
        assertThatThrownBy(() -> BackupWriter.write(file, BackupTest::fill)).hasMessageContaining("is there already");
        assertThat(folder).isDirectoryNotContaining("glob:**other*");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}

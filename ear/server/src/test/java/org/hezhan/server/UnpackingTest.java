package org.hezhan.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class UnpackingTest {
    @TempDir
    Path folder;

    @Test
    void scripts_can_be_run_afterwards() throws IOException {
        Unpacking.zip(zip("server/bin/start.sh"), folder);

        assertThat(Files.isExecutable(folder.resolve("server/bin/start.sh"))).isTrue();
    }

    @Test
    void an_archive_that_points_outside_is_refused() {
        assertThatThrownBy(() -> Unpacking.zip(zip("../elsewhere"), folder)).isInstanceOf(IOException.class);
    }

    @Test
    void a_broken_archive_is_refused() {
        assertThatThrownBy(() -> Unpacking.postgresql(zip("readme"), folder)).isInstanceOf(IOException.class);
    }

    private static ByteArrayInputStream zip(String name) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(1);
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }
}

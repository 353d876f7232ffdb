package org.hezhan.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SecretsTest {
    private static final String NAME = "database.app.password";

    @TempDir
    Path home;

    @Test
    void a_secret_is_made_up_once_and_kept() {
        String first = secrets(Map.of()).get(NAME);

        assertThat(first).hasSizeGreaterThanOrEqualTo(32);
        assertThat(secrets(Map.of()).get(NAME)).isEqualTo(first);
        assertThat(secrets(Map.of()).get("other")).isNotEqualTo(first);
    }

    @Test
    void only_its_owner_reads_the_file() throws IOException {
        secrets(Map.of()).get(NAME);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("secrets.properties"))))
                .isEqualTo("rw-------");
    }

    @Test
    void a_secret_that_is_set_is_not_written_down() {
        assertThat(secrets(Map.of("HEZHAN_DATABASE_APP_PASSWORD", "theirs")).get(NAME))
                .isEqualTo("theirs");
        assertThat(home.resolve("secrets.properties")).doesNotExist();
    }

    private Secrets secrets(Map<String, String> environment) {
        return new Secrets(home, Settings.of(home, environment));
    }
}

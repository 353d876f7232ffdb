package org.hezhan.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SettingsTest {
    @TempDir
    Path home;

    @Test
    void the_environment_wins_over_the_file() throws IOException {
        Files.writeString(home.resolve("hezhan.properties"), "database.url=jdbc:a\nkeycloak.url=http://a\n");
        Settings settings = Settings.of(home, Map.of("HEZHAN_DATABASE_URL", "jdbc:b"));

        assertThat(settings.get("database.url")).contains("jdbc:b");
        assertThat(settings.get("keycloak.url")).contains("http://a");
    }

    @Test
    void what_is_blank_is_not_set() {
        Settings settings = Settings.of(home, Map.of("HEZHAN_DATABASE_URL", "  "));

        assertThat(settings.get("database.url")).isEmpty();
    }
}

package org.hezhan.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The description that is checked in is the one that the code gives: a change of the interface is seen in review. */
class OpenApiTest {

    private static final Path CHECKED_IN = Path.of("../../docs/api/openapi.yaml");
    private static final Path GENERATED = Path.of("target/classes/org/hezhan/api/openapi.yaml");

    @Test
    void the_description_in_docs_is_what_the_code_says() throws IOException {
        assertThat(Files.readString(CHECKED_IN))
                .as("copy web/api/%s to docs/api if the change is meant", GENERATED)
                .isEqualTo(Files.readString(GENERATED));
    }

    @Test
    void it_is_openapi_3_1() throws IOException {
        assertThat(Files.readString(GENERATED)).contains("openapi: 3.1.0").contains("x-operation: STATION_READ");
    }
}

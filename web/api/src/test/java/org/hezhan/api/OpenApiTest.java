package org.hezhan.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hezhan.identity.Permissions;
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

    /** The isolation matrix expects of each operation what its rows say: without rows it could expect nothing. */
    @Test
    void every_operation_has_a_row_in_the_permission_table() throws IOException {
        var known =
                Permissions.rows().stream().map(row -> row.operation().name()).collect(Collectors.toSet());
        var paths = new ObjectMapper()
                .readTree(GENERATED.resolveSibling("openapi.json").toFile())
                .path("paths");

        assertThat(withoutRow(paths, known)).containsExactlyInAnyOrder("openApi.description", "status.status");
        known.remove("KPI_READ");
        assertThat(withoutRow(paths, known)).as("it bites").contains("kpis.progress");
    }

    private static List<String> withoutRow(JsonNode paths, Set<String> known) {
        return paths.valueStream()
                .flatMap(JsonNode::valueStream)
                .filter(operation ->
                        !known.contains(operation.path("x-operation").asText()))
                .filter(operation -> !operation.path("x-operation").asText().equals("operator"))
                .map(operation -> operation.path("operationId").asText())
                .toList();
    }
}

package org.hezhan.identity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;

/**
 * The permission table (权限表), read from {@code permissions.csv}: at once documentation, run-time rule and the oracle of
 * the tests. What it does not name is not allowed.
 */
public final class Permissions {

    /**
     * One row.
     *
     * @param state the only state in which it holds, or empty for any
     * @param fields the level of fields that are told, or empty for all
     */
    public record Row(Operation operation, Role role, Extent extent, String state, String fields) {}

    private static final List<Row> ROWS = read();
    private static final Map<Operation, Map<Role, Extent>> EXTENTS = index(ROWS);

    private Permissions() {}

    public static List<Row> rows() {
        return ROWS;
    }

    static Extent extent(Operation operation, Role role) {
        return Objects.requireNonNull(EXTENTS.get(operation)).getOrDefault(role, Extent.NONE);
    }

    private static Map<Operation, Map<Role, Extent>> index(List<Row> rows) {
        var index = new EnumMap<Operation, Map<Role, Extent>>(Operation.class);
        for (var operation : Operation.values()) {
            index.put(operation, new EnumMap<>(Role.class));
        }
        rows.forEach(row -> Objects.requireNonNull(index.get(row.operation())).put(row.role(), row.extent()));
        return index;
    }

    private static List<Row> read() {
        var stream = Objects.requireNonNull(Permissions.class.getResourceAsStream("permissions.csv"));
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            var format = CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get();
            return format.parse(reader).stream()
                    .map(line -> new Row(
                            Operation.valueOf(line.get("operation")),
                            Role.valueOf(line.get("role")),
                            Extent.valueOf(line.get("extent")),
                            line.get("state"),
                            line.get("fields")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

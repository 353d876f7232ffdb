package org.hezhan.tests.isolation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The permission table as data, read without any code of the product. */
final class PermissionTable {

    private static final Path FILE = Path.of(
            System.getProperty("hezhan.root", "../.."), "ejb/src/main/resources/org/hezhan/identity/permissions.csv");
    private static final List<String[]> ROWS = read();
    private static final Map<String, String> EXTENTS =
            ROWS.stream().collect(Collectors.toMap(row -> row[0] + " " + row[1], row -> row[2]));

    private PermissionTable() {}

    static Set<String> roles() {
        return ROWS.stream().map(row -> row[1]).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    static boolean knows(String operation) {
        return ROWS.stream().anyMatch(row -> row[0].equals(operation));
    }

    /** {@code SCOPE}, {@code OWN}, or {@code NONE}: what the table does not name is not allowed. */
    static String extent(String operation, String role) {
        return EXTENTS.getOrDefault(operation + " " + role, "NONE");
    }

    private static List<String[]> read() {
        try (var lines = Files.lines(FILE)) {
            return lines.skip(1).map(line -> line.split(",", -1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.hezhan.intake;

import java.util.List;

/**
 * A kind of sheet and its columns (表样), such as the stations of a district.
 *
 * @param file the name of the file in a district's pack
 */
public record SheetKind(String file, List<Column> columns) {

    public SheetKind(String file, Column... columns) {
        this(file, List.of(columns));
    }

    public Column column(String name) {
        return columns.stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No column " + name + " in " + file));
    }
}

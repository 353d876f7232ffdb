package org.hezhan.intake;

import java.util.List;

/** A table that a person brought (表格), with its header understood and every cell knowing its place. */
public final class Sheet {

    public static final Sheet NONE = new Sheet("", List.of());

    private final String file;
    private final List<Row> rows;

    Sheet(String file, List<Row> rows) {
        this.file = file;
        this.rows = List.copyOf(rows);
    }

    public String file() {
        return file;
    }

    public List<Row> rows() {
        return rows;
    }

    /** Reads what a person uploads: an Excel workbook's first sheet, or a CSV in UTF-8 or GB18030. */
    public static Sheet read(SheetKind kind, String file, byte[] content, Faults faults) {
        return Header.apply(kind, file, Grids.read(file, content, faults), faults);
    }

    /** Reads a file of a district's pack: a CSV whose lines beginning with # explain it. */
    public static Sheet readPack(SheetKind kind, String file, String content, Faults faults) {
        return Header.apply(kind, file, CsvGrid.read(file, CsvGrid.withoutRemarks(content), faults), faults);
    }

    /** One row with its cells in the order of the kind's columns. */
    public record Row(int line, SheetKind kind, List<Cell> cells) {

        Cell cell(String column) {
            return cells.get(kind.columns().indexOf(kind.column(column)));
        }
    }
}

package org.hezhan.intake;

import static org.hezhan.intake.SheetFlaw.COLUMN_MISSING;
import static org.hezhan.intake.SheetFlaw.COLUMN_TWICE;
import static org.hezhan.intake.SheetFlaw.COLUMN_UNKNOWN;
import static org.hezhan.intake.SheetFlaw.FILE_EMPTY;
import static org.hezhan.intake.SheetFlaw.ROW_TOO_LONG;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellReference;

/** Finds each column of a kind in the header of a table, whatever their order and in whichever language (表头). */
final class Header {

    private Header() {}

    static Sheet apply(SheetKind kind, String file, Grid grid, Faults faults) {
        if (grid.lines().isEmpty()) {
            if (faults.all().stream().noneMatch(fault -> fault.file().equals(file))) {
                faults.add(file, 1, "", FILE_EMPTY);
            }
            return new Sheet(file, List.of());
        }
        var header = grid.lines().getFirst();
        var positions = positions(kind, file, header, faults);
        var rows = new ArrayList<Sheet.Row>();
        for (var line : grid.lines().subList(1, grid.lines().size())) {
            if (line.texts().size() > header.texts().size()) {
                faults.add(
                        file,
                        line.number(),
                        "",
                        ROW_TOO_LONG,
                        line.texts().size(),
                        header.texts().size());
            } else {
                rows.add(row(kind, file, line, positions, grid.addressed()));
            }
        }
        return new Sheet(file, rows);
    }

    private static List<Integer> positions(SheetKind kind, String file, Grid.Line header, Faults faults) {
        var positions = new ArrayList<Integer>();
        for (var column : kind.columns()) {
            var found = places(column, header);
            if (found.isEmpty() && column.required()) {
                faults.add(file, header.number(), column.name(), COLUMN_MISSING, column.name());
            }
            if (found.size() > 1) {
                faults.add(file, header.number(), column.name(), COLUMN_TWICE, column.name());
            }
            positions.add(found.isEmpty() ? -1 : found.getFirst());
        }
        for (var text : header.texts()) {
            if (!text.isEmpty() && kind.columns().stream().noneMatch(column -> Titles.isNamed(column, text))) {
                faults.add(file, header.number(), text, COLUMN_UNKNOWN, text);
            }
        }
        return positions;
    }

    private static List<Integer> places(Column column, Grid.Line header) {
        var found = new ArrayList<Integer>();
        for (var i = 0; i < header.texts().size(); i++) {
            if (Titles.isNamed(column, header.texts().get(i))) {
                found.add(i);
            }
        }
        return found;
    }

    private static Sheet.Row row(
            SheetKind kind, String file, Grid.Line line, List<Integer> positions, boolean addressed) {
        var cells = new ArrayList<Cell>();
        for (var i = 0; i < positions.size(); i++) {
            var at = positions.get(i);
            var text = at < 0 || at >= line.texts().size() ? "" : line.texts().get(at);
            var address = addressed && at >= 0 ? CellReference.convertNumToColString(at) + line.number() : "";
            cells.add(new Cell(file, line.number(), kind.columns().get(i).name(), address, text));
        }
        return new Sheet.Row(line.number(), kind, List.copyOf(cells));
    }
}

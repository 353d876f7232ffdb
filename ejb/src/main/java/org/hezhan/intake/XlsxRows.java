package org.hezhan.intake;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;

/** Gathers the rows of a workbook's sheet as they come by. */
final class XlsxRows implements SheetContentsHandler {

    private final List<Grid.Line> lines = new ArrayList<>();
    private List<String> current = new ArrayList<>();

    List<Grid.Line> lines() {
        return lines;
    }

    @Override
    public void startRow(int row) {
        current = new ArrayList<>();
    }

    @Override
    public void endRow(int row) {
        var line = new Grid.Line(row + 1, List.copyOf(current));
        if (!line.isBlank()) {
            lines.add(line);
        }
        if (lines.size() > Grid.MOST_ROWS + 1) {
            throw new TooMany();
        }
    }

    @Override
    public void cell(@Nullable String address, @Nullable String text, @Nullable XSSFComment remark) {
        var column = address == null ? current.size() : new CellReference(address).getCol();
        if (column >= Grid.MOST_COLUMNS) {
            return;
        }
        while (current.size() < column) {
            current.add("");
        }
        current.add(text == null ? "" : text.strip());
    }

    /** More rows than a sheet may have. */
    static final class TooMany extends RuntimeException {}
}

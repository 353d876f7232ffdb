package org.hezhan.pages.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.hezhan.shared.ClockProducer;
import org.jspecify.annotations.Nullable;

/** A workbook of one sheet (工作簿). Texts are written as texts, so that none of them is ever taken for a formula. */
public final class Book {

    private static final int MOST_ROWS = 20_000;
    private static final int AT_ONCE = 200;
    private static final int COLUMN_WIDTH = 18;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Workbook workbook = new Workbook(bytes, "hezhan", "1.0");
    private final Worksheet sheet;
    private int rows;

    public Book(String title, List<String> headings) {
        sheet = workbook.newWorksheet(title);
        for (var column = 0; column < headings.size(); column++) {
            sheet.value(0, column, headings.get(column));
            sheet.style(0, column).bold().set();
            sheet.width(column, COLUMN_WIDTH);
        }
        sheet.freezePane(0, 1);
        rows = 1;
    }

    public void row(@Nullable Object... cells) {
        for (var column = 0; column < cells.length; column++) {
            write(column, cells[column]);
        }
        rows++;
    }

    /**
     * Reads a list page by page to its end, or as far as a workbook goes.
     *
     * @param page the rows after the one of this id, at most so many
     */
    public <T> void rows(Pages<T> page, Function<T, UUID> id, Consumer<T> each) {
        @Nullable UUID after = null;
        List<T> found;
        do {
            found = page.after(after, AT_ONCE);
            found.forEach(each);
            after = found.isEmpty() ? null : id.apply(found.getLast());
        } while (found.size() == AT_ONCE && rows <= MOST_ROWS);
    }

    /** How a list is read on. */
    @FunctionalInterface
    public interface Pages<T> {
        List<T> after(@Nullable UUID last, int limit);
    }

    private void write(int column, @Nullable Object cell) {
        switch (cell) {
            case null -> {}
            case Number number -> sheet.value(rows, column, number);
            case LocalDate day -> {
                sheet.value(rows, column, day);
                sheet.style(rows, column).format("yyyy-mm-dd").set();
            }
            case Instant at -> {
                sheet.value(rows, column, LocalDateTime.ofInstant(at, ClockProducer.CHINA));
                sheet.style(rows, column).format("yyyy-mm-dd hh:mm").set();
            }
            default -> sheet.value(rows, column, cell.toString());
        }
    }

    byte[] finished() {
        try {
            workbook.finish();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

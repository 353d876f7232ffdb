package org.hezhan.pages.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.hezhan.shared.ClockProducer;
import org.jspecify.annotations.Nullable;

/**
 * A workbook that is written while its list is read (工作簿), however long the list is. Texts are written as texts, so
 * that none of them is ever taken for a formula.
 */
public final class Book {

    /** Excel reads 1,048,576 rows of a sheet; what follows stands on the next one. */
    static final int MOST_OF_A_SHEET = 1_000_000;

    private static final int AT_ONCE = 200;
    private static final int COLUMN_WIDTH = 18;

    private final Workbook workbook;
    private final String title;
    private final List<String> headings;
    private Worksheet sheet;
    private int sheets;
    private int rows;

    Book(OutputStream out, String title, List<String> headings) {
        this.workbook = new Workbook(out, "hezhan", "1.0");
        this.title = title;
        this.headings = headings;
        this.sheet = begun();
    }

    private Worksheet begun() {
        sheets++;
        var fresh = workbook.newWorksheet(sheets == 1 ? title : title + " " + sheets);
        for (var column = 0; column < headings.size(); column++) {
            fresh.inlineString(0, column, headings.get(column));
            fresh.style(0, column).bold().set();
            fresh.width(column, COLUMN_WIDTH);
        }
        fresh.freezePane(0, 1);
        rows = 1;
        return fresh;
    }

    public void row(@Nullable Object... cells) {
        if (rows > MOST_OF_A_SHEET) {
            done();
            sheet = begun();
        }
        for (var column = 0; column < cells.length; column++) {
            write(column, cells[column]);
        }
        rows++;
        if (rows % AT_ONCE == 0) {
            sent();
        }
    }

    /**
     * Reads a list page by page to its end.
     *
     * @param page the rows after the one of this key, at most so many
     */
    public <T, K> void rows(Pages<T, K> page, Function<T, K> key, Consumer<T> each) {
        @Nullable K after = null;
        List<T> found;
        do {
            found = page.after(after, AT_ONCE);
            found.forEach(each);
            after = found.isEmpty() ? null : key.apply(found.getLast());
        } while (found.size() == AT_ONCE);
    }

    /** How a list is read on. */
    @FunctionalInterface
    public interface Pages<T, K> {
        List<T> after(@Nullable K last, int limit);
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
            default -> sheet.inlineString(rows, column, cell.toString());
        }
    }

    /** Rows that are sent need no memory. */
    private void sent() {
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void done() {
        try {
            sheet.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void finish() throws IOException {
        workbook.finish();
    }
}

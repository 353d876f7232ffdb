package org.hezhan.pages.export;

import java.util.List;

/** One list as a workbook (导出); it asks the board of the list, which asks for the permission. */
public interface Export {

    /** As in the address: {@code records} of {@code /d/430103/export/records.xlsx}. */
    String name();

    /** What the sheet is called. */
    String title(Asked asked);

    /** The labels of its columns. */
    List<String> headings();

    /** Writes the list, narrowed as the list's own address asks, one row after the other. */
    void write(Asked asked, Book book);
}

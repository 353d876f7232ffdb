package org.hezhan.pages.export;

/** One list as a workbook (导出); it asks the board of the list, which asks for the permission. */
public interface Export {

    /** As in the address: {@code records} of {@code /d/430103/export/records.xlsx}. */
    String name();

    Book write(Asked asked);
}

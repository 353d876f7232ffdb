package org.hezhan.intake;

/**
 * One value with its place (单元格).
 *
 * @param address the address in a workbook such as {@code B7}; empty in a CSV, where the line says it
 */
public record Cell(String file, int line, String column, String address, String text) {

    public boolean isBlank() {
        return text.isEmpty();
    }
}

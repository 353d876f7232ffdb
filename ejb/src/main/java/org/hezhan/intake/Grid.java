package org.hezhan.intake;

import java.util.List;

/**
 * A table before its header is understood.
 *
 * @param addressed whether cells have addresses such as {@code B7}
 */
record Grid(List<Line> lines, boolean addressed) {

    static final int MOST_ROWS = 50_000;
    static final int MOST_BYTES = 20 * 1024 * 1024;
    static final int MOST_COLUMNS = 100;

    static final Grid EMPTY = new Grid(List.of(), false);

    /** One line with its number as people see it. */
    record Line(int number, List<String> texts) {

        boolean isBlank() {
            return texts.stream().allMatch(String::isBlank);
        }
    }
}

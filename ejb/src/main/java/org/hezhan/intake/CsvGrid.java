package org.hezhan.intake;

import static org.hezhan.intake.SheetFlaw.FILE_UNREADABLE;
import static org.hezhan.intake.SheetFlaw.TOO_MANY_ROWS;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;

/** Reads a CSV, keeping the number of each line. */
final class CsvGrid {

    private static final Pattern REMARK = Pattern.compile("(?m)^#.*$");
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();

    private CsvGrid() {}

    /** Empties the lines that begin with #, so that the others keep their numbers. */
    static String withoutRemarks(String content) {
        return REMARK.matcher(content).replaceAll("");
    }

    static Grid read(String file, String content, Faults faults) {
        var lines = new ArrayList<Grid.Line>();
        var number = 1;
        try (var parser = FORMAT.parse(new StringReader(withoutMark(content)))) {
            for (var values : parser) {
                if (lines.size() > Grid.MOST_ROWS) {
                    faults.add(file, number, "", TOO_MANY_ROWS, Grid.MOST_ROWS);
                    return Grid.EMPTY;
                }
                var line = new Grid.Line(number, strip(values.toList()));
                if (!line.isBlank()) {
                    lines.add(line);
                }
                number = Math.toIntExact(parser.getCurrentLineNumber()) + 1;
            }
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            faults.add(file, number, "", FILE_UNREADABLE);
            return Grid.EMPTY;
        }
        return new Grid(lines, false);
    }

    private static String withoutMark(String content) {
        return content.startsWith("\uFEFF") ? content.substring(1) : content;
    }

    private static List<String> strip(List<String> texts) {
        return texts.stream().map(String::strip).toList();
    }
}

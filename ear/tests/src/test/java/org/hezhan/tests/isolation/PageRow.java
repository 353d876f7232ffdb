package org.hezhan.tests.isolation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One row of the table of pages: a page or workbook, whose it is, and what its parameters name.
 *
 * @param page as the address names it
 * @param operation of the permission table; empty where everybody may who has signed in
 * @param beside what else the address says
 * @param parameters each with the collection that it names something of, or with nothing
 */
record PageRow(String page, String operation, String beside, Map<String, String> parameters) {

    private static final List<PageRow> ALL = read();

    static List<PageRow> all() {
        return ALL;
    }

    /** Those that stand in a district. */
    static List<PageRow> ofDistrict() {
        return ALL.stream().filter(row -> !row.operation.isEmpty()).toList();
    }

    private static List<PageRow> read() {
        var stream = Objects.requireNonNull(PageRow.class.getResourceAsStream("pages.csv"));
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).map(PageRow::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PageRow of(String line) {
        var cells = line.split(",", -1);
        var parameters = new LinkedHashMap<String, String>();
        for (var parameter : cells[3].split(" ")) {
            var pair = (parameter + "=").split("=", -1);
            parameters.put(pair[0], pair[1]);
        }
        parameters.remove("");
        return new PageRow(cells[0], cells[1], cells[2], parameters);
    }

    boolean isOfOneThing() {
        return "id".equals(parameters.keySet().stream().findFirst().orElse("")) && !page.equals("contract-draft");
    }

    /** Whether what it shows of one's own depends on how that stands just now. */
    boolean isWork() {
        return page.equals("correction") || page.equals("contract-draft");
    }

    String path(int district) {
        return "/d/" + district + "/" + (page.equals("home") ? "" : page);
    }

    /** The address with the parameter naming this, and what has to stand beside it. */
    String path(int district, String parameter, String value) {
        var home = Ground.get().home().toString();
        var pairs = Stream.concat(
                        Stream.of(parameter + "=" + value),
                        Stream.of(beside.replace("{home}", home).split("&"))
                                .filter(pair -> !pair.isEmpty() && !pair.startsWith(parameter + "=")))
                .collect(Collectors.joining("&"));
        return path(district) + "?" + pairs;
    }
}

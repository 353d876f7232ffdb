package org.hezhan.demo.story;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.hezhan.indicator.ParticipantMode;
import org.hezhan.reporting.daily.WorkKind;

/**
 * How a piece of work of an indicator looks (工作样式): its kind, how long it takes, how many take part.
 *
 * @param weekend how often it is held on a Saturday, in percent
 */
record Shape(
        String indicator,
        WorkKind work,
        int least,
        int most,
        int fewest,
        int manyest,
        ParticipantMode mode,
        int weekend) {

    static Map<String, Shape> shipped() {
        var stream = Objects.requireNonNull(Shape.class.getResourceAsStream("shapes.csv"));
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            var format = CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get();
            return format.parse(reader).stream()
                    .map(Shape::of)
                    .collect(Collectors.toUnmodifiableMap(Shape::indicator, Function.identity()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Shape of(CSVRecord row) {
        return new Shape(
                row.get("indicator"),
                WorkKind.valueOf(row.get("work")),
                Integer.parseInt(row.get("least")),
                Integer.parseInt(row.get("most")),
                Integer.parseInt(row.get("people_least")),
                Integer.parseInt(row.get("people_most")),
                ParticipantMode.valueOf(row.get("mode")),
                Integer.parseInt(row.get("weekend")));
    }

    int minutes(Chance chance) {
        return least + 5 * chance.between(0, (most - least) / 5);
    }

    int people(Chance chance) {
        return chance.between(fewest, manyest);
    }
}

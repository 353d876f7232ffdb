package org.hezhan.tenancy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** The administrative divisions of the country (行政区划, GB/T 2260 and statistics codes): every district with its streets. */
public final class Divisions {

    /** A district and its streets. */
    public record Division(int code, String name, String city, String province, List<Street> streets) {}

    /** A sub-district or township by its nine-digit code. */
    public record Street(String code, String name) {}

    private Divisions() {}

    public static Optional<Division> find(int code) {
        return lines("districts.csv.gz", code + ",").stream().findFirst().map(district -> {
            var streets = lines("streets.csv.gz", Integer.toString(code)).stream()
                    .map(street -> new Street(street[0], street[1]))
                    .toList();
            return new Division(code, district[1], district[2], district[3], streets);
        });
    }

    private static List<String[]> lines(String file, String beginning) {
        var stream = Objects.requireNonNull(Divisions.class.getResourceAsStream("/divisions/" + file));
        try (var reader =
                new BufferedReader(new InputStreamReader(new GZIPInputStream(stream), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> line.startsWith(beginning))
                    .map(line -> line.split(",", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.hezhan.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** A district of the country; after the real ones come as many invented ones as are wanted (区划). */
record Division(int code, String name) {

    private static final int INVENTED = 991_000;
    private static final int MORE = 500;

    /** So many of the country's last are kept aside, to be opened by the product itself. */
    private static final int SPARE = 60;

    static List<Division> all() {
        var real = real();
        var invented = IntStream.range(0, MORE).mapToObj(i -> new Division(INVENTED + i, "Invented " + i));
        return Stream.concat(real.stream().limit(real.size() - SPARE), invented).toList();
    }

    static List<Division> spare() {
        var real = real();
        return real.subList(real.size() - SPARE, real.size());
    }

    private static List<Division> real() {
        try (var reader = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Objects.requireNonNull(
                        Division.class.getResourceAsStream("/divisions/districts.csv.gz"), "divisions")),
                StandardCharsets.UTF_8))) {
            return reader.lines()
                    .skip(1)
                    .map(line -> line.split(","))
                    .map(cells -> new Division(Integer.parseInt(cells[0]), cells[1]))
                    .filter(division -> division.code() != Seeding.MODEL)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

package org.hezhan.indicator;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The catalogue of indicators as the product ships it (指标目录), read once from {@code indicators.csv}. */
public final class Indicators {

    private static final Catalogue SHIPPED = read();

    private Indicators() {}

    /** The indicators for which contracts set targets, in the order of the catalogue. */
    public static List<Indicator> all() {
        return SHIPPED.kpis();
    }

    /** @throws org.hezhan.shared.Refusal when there is no such indicator */
    public static Indicator of(String code) {
        return SHIPPED.of(code);
    }

    /** The catalogue before any district set anything otherwise. */
    public static Catalogue catalogue() {
        return SHIPPED;
    }

    private static Catalogue read() {
        var stream = Objects.requireNonNull(Indicators.class.getResourceAsStream("indicators.csv"));
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            var format = CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get();
            var rows = format.parse(reader).getRecords();
            var indicators = new LinkedHashMap<String, Indicator>();
            rows.forEach(row -> indicators.put(row.get("code"), indicator(row)));
            var content = rows.stream().map(CSVRecord::toList).toList().toString();
            return Catalogue.stacked(indicators, Map.of(), Integer.toHexString(content.hashCode()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Indicator indicator(CSVRecord row) {
        var target = row.get("target_per_worker");
        var span = row.get("span");
        return new Indicator(
                row.get("code"),
                new Label(row.get("name_zh"), row.get("name_en")),
                new Label(row.get("unit_zh"), row.get("unit_en")),
                new Label(row.get("rule_zh"), row.get("rule_en")),
                Measure.valueOf(row.get("measure")),
                Integer.parseInt(row.get("scale")),
                Integer.parseInt(row.get("decimals")),
                Unit.valueOf(row.get("unit")),
                span.isEmpty() ? Span.EVER : Span.valueOf(span),
                limits(row),
                row.get("below"),
                Norm.parse(row.get("stage_norms")),
                facts(row.get("facts")),
                words(row.get("requires")).stream().map(Clause::parse).toList(),
                words(row.get("cofeeds")),
                row.get("direct").isEmpty() ? Direct.NO : Direct.valueOf(row.get("direct")),
                row.get("entered").equals("1"),
                row.get("paced").equals("1"),
                row.get("sensitive").equals("1"),
                row.get("people_prefix"),
                row.get("subject_prefix"),
                target.isEmpty() ? null : new BigDecimal(target));
    }

    private static Map<Limit, Long> limits(CSVRecord row) {
        var limits = new EnumMap<Limit, Long>(Limit.class);
        for (var limit : Limit.values()) {
            var column = limit.name().toLowerCase(Locale.ROOT);
            if (row.isMapped(column) && !row.get(column).isEmpty()) {
                limits.put(limit, Long.valueOf(row.get(column)));
            }
        }
        return Collections.unmodifiableMap(limits);
    }

    private static Map<Fact, Boolean> facts(String text) {
        var facts = new LinkedHashMap<Fact, Boolean>();
        words(text).forEach(word -> facts.put(Fact.valueOf(word.replace("!", "")), word.endsWith("!")));
        return Collections.unmodifiableMap(facts);
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty()).toList();
    }
}

package org.hezhan.verify;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;

/** The catalogue of indicators with what one district set otherwise (指标目录与区级参数). */
record RuleBook(Map<String, Rule> rules) {

    private static final List<String> LIMITS =
            List.of("threshold", "cap", "min_headcount", "min_minutes", "window_days", "norm", "norm_workers");

    /** One number that a district set: indicator, key, value. */
    record Setting(String indicator, String key, long value) {}

    RuleBook {
        rules = Map.copyOf(rules);
    }

    static RuleBook of(List<Setting> settings) {
        var rules = new HashMap<String, Rule>();
        for (var line : Shipped.rows("/org/hezhan/indicator/indicators.csv")) {
            rules.put(line.get("code"), rule(line, settings));
        }
        rules.replaceAll((_, rule) -> endingBelow(rule, rules.get(rule.above())));
        return new RuleBook(rules);
    }

    Rule of(String indicator) {
        return Objects.requireNonNull(rules.get(indicator), indicator);
    }

    /** The indicators of which what stands since ever is the figure. */
    List<String> stocks() {
        return rules.values().stream()
                .filter(rule -> rule.isMeasured("STOCK"))
                .map(Rule::code)
                .toList();
    }

    private static Rule rule(CSVRecord line, List<Setting> settings) {
        var own = settings.stream()
                .filter(setting -> setting.indicator().equals(line.get("code")))
                .collect(Collectors.toMap(Setting::key, Setting::value));
        var limits = new HashMap<String, Long>();
        LIMITS.stream()
                .filter(name -> !line.get(name).isEmpty())
                .forEach(name -> limits.put(Rule.camel(name), Long.valueOf(line.get(name))));
        limits.putAll(own);
        return new Rule(
                line.get("code"),
                line.get("measure"),
                line.get("unit"),
                line.get("span"),
                Map.copyOf(limits),
                stages(line.get("stage_norms")),
                words(line.get("requires")).stream()
                        .map(clause -> with(clause, own))
                        .toList(),
                words(line.get("cofeeds")),
                line.get("direct").equals("NO") ? "" : line.get("direct"),
                line.get("below"),
                !line.get("target_per_worker").isEmpty());
    }

    private static Map<String, Long> stages(String text) {
        return Arrays.stream(text.split("\\|"))
                .filter(part -> !part.isEmpty())
                .map(part -> part.split(":"))
                .collect(Collectors.toMap(part -> part[0], part -> Long.valueOf(part[1])));
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : List.of(text.strip().split("\\s+"));
    }

    /** A district may ask for another number of what a single condition compares. */
    private static String with(String clause, Map<String, Long> own) {
        var parts = clause.split(">=|<=|=", 2);
        var number = clause.contains("/") || parts.length == 1 || !parts[1].matches("\\d+")
                ? null
                : own.get(Rule.camel(parts[0]));
        return number == null ? clause : clause.substring(0, clause.length() - parts[1].length()) + number;
    }

    private static Rule endingBelow(Rule rule, @org.jspecify.annotations.Nullable Rule larger) {
        if (larger == null) {
            return rule;
        }
        var limits = new HashMap<>(rule.limits());
        limits.put("maxHeadcount", larger.limit("minHeadcount", 0) - 1);
        return new Rule(
                rule.code(),
                rule.measure(),
                rule.unit(),
                rule.span(),
                Map.copyOf(limits),
                rule.stages(),
                rule.requires(),
                rule.cofeeds(),
                rule.direct(),
                rule.above(),
                rule.target());
    }
}

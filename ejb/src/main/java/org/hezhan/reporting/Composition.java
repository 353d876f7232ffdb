package org.hezhan.reporting;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/**
 * What a station did in a period, computed from its approved days (组成结果). The same days under the same rule give the
 * same text and the same hash, so that anybody can compose it again and compare. Nobody types a number.
 *
 * @param daysOwed daily logs owed in the period, waived ones left out
 * @param daysOnTime of the submitted ones, those by their deadline
 * @param minutes worked, as the entries say
 * @param people person-times of direct service, as the indicators count them
 * @param lines one per indicator that moved or has a target
 */
public record Composition(
        UUID stationId,
        LocalDate periodStart,
        LocalDate periodEnd,
        int daysOwed,
        int daysSubmitted,
        int daysApproved,
        int daysOnTime,
        int workers,
        int minutes,
        int streetTaskMinutes,
        int records,
        int people,
        List<Line> lines,
        List<Voice> problems,
        List<Voice> help,
        String ruleVersion) {

    /** Names the rule by which days become a period; a new rule gets a new name. */
    public static final String RULE = "compose-2";

    public Composition {
        lines = List.copyOf(lines);
        problems = List.copyOf(problems);
        help = List.copyOf(help);
    }

    /**
     * How one indicator stands, in its base units.
     *
     * @param basis the sample of a rate, else 0
     * @param cumulative since the service year began
     * @param target of the service year, 0 where none is agreed
     * @param expected by the end of the period, by working days
     */
    public record Line(
            String indicator,
            long quantity,
            long basis,
            long people,
            long cumulative,
            long cumulativeBasis,
            long target,
            long expected) {}

    /** What somebody wrote on a day: a problem, or the help they need. */
    public record Voice(LocalDate day, String name, String text) {}

    /** Its canonical text: keys in a fixed order, no spaces. */
    public String canonical() {
        return json().toString();
    }

    /** SHA-256 over the canonical text, in hexadecimal digits. */
    public String hash() {
        return hash(canonical());
    }

    public static String hash(String canonical) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private JsonObject json() {
        return Json.createObjectBuilder()
                .add("rule", ruleVersion)
                .add("station", stationId.toString())
                .add("start", periodStart.toString())
                .add("end", periodEnd.toString())
                .add("owed", daysOwed)
                .add("submitted", daysSubmitted)
                .add("approved", daysApproved)
                .add("onTime", daysOnTime)
                .add("workers", workers)
                .add("minutes", minutes)
                .add("streetTask", streetTaskMinutes)
                .add("records", records)
                .add("people", people)
                .add("lines", linesJson())
                .add("problems", voicesJson(problems))
                .add("help", voicesJson(help))
                .build();
    }

    private JsonArrayBuilder linesJson() {
        var array = Json.createArrayBuilder();
        for (var line : lines) {
            array.add(Json.createArrayBuilder()
                    .add(line.indicator())
                    .add(line.quantity())
                    .add(line.basis())
                    .add(line.people())
                    .add(line.cumulative())
                    .add(line.cumulativeBasis())
                    .add(line.target())
                    .add(line.expected()));
        }
        return array;
    }

    private static JsonArrayBuilder voicesJson(List<Voice> voices) {
        var array = Json.createArrayBuilder();
        for (var voice : voices) {
            array.add(Json.createArrayBuilder()
                    .add(voice.day().toString())
                    .add(voice.name())
                    .add(voice.text()));
        }
        return array;
    }

    /** Reads what {@link #canonical} wrote. */
    public static Composition read(String canonical) {
        try (var reader = Json.createReader(new StringReader(canonical))) {
            var json = reader.readObject();
            return new Composition(
                    UUID.fromString(json.getString("station")),
                    LocalDate.parse(json.getString("start")),
                    LocalDate.parse(json.getString("end")),
                    json.getInt("owed"),
                    json.getInt("submitted"),
                    json.getInt("approved"),
                    json.getInt("onTime"),
                    json.getInt("workers"),
                    json.getInt("minutes"),
                    json.getInt("streetTask"),
                    json.getInt("records"),
                    json.getInt("people"),
                    json.getJsonArray("lines").stream().map(Composition::line).toList(),
                    json.getJsonArray("problems").stream()
                            .map(Composition::voice)
                            .toList(),
                    json.getJsonArray("help").stream().map(Composition::voice).toList(),
                    json.getString("rule"));
        }
    }

    private static Line line(JsonValue value) {
        var a = value.asJsonArray();
        return new Line(a.getString(0), at(a, 1), at(a, 2), at(a, 3), at(a, 4), at(a, 5), at(a, 6), at(a, 7));
    }

    private static long at(jakarta.json.JsonArray array, int index) {
        return array.getJsonNumber(index).longValueExact();
    }

    private static Voice voice(JsonValue value) {
        var a = value.asJsonArray();
        return new Voice(LocalDate.parse(a.getString(0)), a.getString(1), a.getString(2));
    }
}

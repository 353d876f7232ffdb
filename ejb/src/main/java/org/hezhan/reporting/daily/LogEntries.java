package org.hezhan.reporting.daily;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.time.LocalTime;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.hibernate.annotations.Immutable;

/**
 * Keeps the entries of a log as one JSON value in its row: they are read and written only together. Each is an array without
 * names, for a day has several and a nation's year a hundred million days: start and end as minutes of the day, kind of work,
 * summary, person-times, and the place of the service record if there is one.
 */
@Converter
@Immutable
class LogEntries implements AttributeConverter<List<KeptEntry>, String> {

    private static final int PLACE = 5;

    @Override
    public String convertToDatabaseColumn(List<KeptEntry> entries) {
        var all = Json.createArrayBuilder();
        for (var kept : entries) {
            var entry = kept.told();
            var one = Json.createArrayBuilder()
                    .add(kept(entry.startsAt()))
                    .add(kept(entry.endsAt()))
                    .add(entry.workKind().name())
                    .add(entry.summary())
                    .add(entry.personTimes());
            if (kept.place() > 0) {
                one.add(kept.place());
            }
            all.add(one);
        }
        return all.build().toString();
    }

    @Override
    public List<KeptEntry> convertToEntityAttribute(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readArray().stream()
                    .map(JsonValue::asJsonArray)
                    .map(LogEntries::entry)
                    .toList();
        }
    }

    /** A program may name a time to the second: then it stays as it was told. */
    private static JsonValue kept(LocalTime time) {
        return time.equals(time.truncatedTo(ChronoUnit.MINUTES))
                ? Json.createValue(time.get(ChronoField.MINUTE_OF_DAY))
                : Json.createValue(time.toString());
    }

    private static LocalTime time(JsonValue kept) {
        return kept instanceof JsonNumber minute
                ? LocalTime.MIN.plusMinutes(minute.intValueExact())
                : LocalTime.parse(((JsonString) kept).getString());
    }

    private static KeptEntry entry(JsonArray told) {
        var entry = new LogEntry(
                time(told.get(0)),
                time(told.get(1)),
                WorkKind.valueOf(told.getString(2)),
                told.getString(3),
                told.getInt(4),
                null);
        return new KeptEntry(entry, told.size() > PLACE ? told.getInt(PLACE) : 0);
    }
}

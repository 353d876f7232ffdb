package org.hezhan.reporting.daily;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Keeps the entries of a log as one JSON value in its row: they are read and written only together. */
@Converter
@Immutable
class LogEntries implements AttributeConverter<List<LogEntry>, String> {

    @Override
    public String convertToDatabaseColumn(List<LogEntry> entries) {
        var array = Json.createArrayBuilder();
        for (var entry : entries) {
            var object = Json.createObjectBuilder()
                    .add("startsAt", entry.startsAt().toString())
                    .add("endsAt", entry.endsAt().toString())
                    .add("workKind", entry.workKind().name())
                    .add("summary", entry.summary())
                    .add("personTimes", entry.personTimes());
            if (entry.record() != null) {
                object.add("record", entry.record().toString());
            }
            array.add(object);
        }
        return array.build().toString();
    }

    @Override
    public List<LogEntry> convertToEntityAttribute(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readArray().stream()
                    .map(JsonValue::asJsonObject)
                    .map(LogEntries::entry)
                    .toList();
        }
    }

    private static LogEntry entry(JsonObject object) {
        return new LogEntry(
                LocalTime.parse(object.getString("startsAt")),
                LocalTime.parse(object.getString("endsAt")),
                WorkKind.valueOf(object.getString("workKind")),
                object.getString("summary"),
                object.getInt("personTimes"),
                object.containsKey("record") ? UUID.fromString(object.getString("record")) : null);
    }
}

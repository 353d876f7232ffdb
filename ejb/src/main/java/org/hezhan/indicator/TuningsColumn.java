package org.hezhan.indicator;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.util.List;
import org.hibernate.annotations.Immutable;

/** Keeps what a district set as a JSON array, in the order in which it was told. */
@Converter
@Immutable
class TuningsColumn implements AttributeConverter<List<Tuning>, String> {

    @Override
    public String convertToDatabaseColumn(List<Tuning> tunings) {
        var array = Json.createArrayBuilder();
        tunings.forEach(tuning -> array.add(Json.createObjectBuilder()
                .add("indicator", tuning.code())
                .add("key", tuning.key())
                .add("value", tuning.value())));
        return array.build().toString();
    }

    @Override
    public List<Tuning> convertToEntityAttribute(String column) {
        try (var reader = Json.createReader(new StringReader(column))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(one -> new Tuning(
                            one.getString("indicator"),
                            one.getString("key"),
                            one.getJsonNumber("value").longValueExact()))
                    .toList();
        }
    }
}

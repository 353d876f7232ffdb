package org.hezhan.casework;

import jakarta.json.Json;
import jakarta.json.JsonString;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.util.HashMap;
import org.hezhan.indicator.Facts;
import org.hibernate.annotations.Immutable;

/** Keeps the facts of a record as one JSON object of texts, in the order of their codes. */
@Converter
@Immutable
class FactsColumn implements AttributeConverter<Facts, String> {

    @Override
    public String convertToDatabaseColumn(Facts facts) {
        var object = Json.createObjectBuilder();
        facts.written().forEach(object::add);
        return object.build().toString();
    }

    @Override
    public Facts convertToEntityAttribute(String column) {
        return read(column);
    }

    static Facts read(String column) {
        var written = new HashMap<String, String>();
        try (var reader = Json.createReader(new StringReader(column))) {
            reader.readObject().forEach((code, value) -> written.put(code, ((JsonString) value).getString()));
        }
        return Facts.of(written);
    }
}

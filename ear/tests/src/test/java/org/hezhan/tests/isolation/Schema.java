package org.hezhan.tests.isolation;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A schema of the description, held against what is answered, and spoilt for what is sent. */
record Schema(JsonObject shape) {

    static Schema of(JsonObject shape) {
        return new Schema(shape.containsKey("$ref") ? referred(shape.getString("$ref")) : shape);
    }

    private static JsonObject referred(String reference) {
        return ApiOperation.DESCRIPTION
                .getJsonObject("components")
                .getJsonObject("schemas")
                .getJsonObject(reference.replaceFirst(".*/", ""));
    }

    /** All that the description names. */
    static List<String> names() {
        return List.copyOf(ApiOperation.DESCRIPTION
                .getJsonObject("components")
                .getJsonObject("schemas")
                .keySet());
    }

    static Schema named(String name) {
        return new Schema(referred("/" + name));
    }

    JsonObject properties() {
        return shape.containsKey("properties") ? shape.getJsonObject("properties") : JsonValue.EMPTY_JSON_OBJECT;
    }

    /** The members of an answer that the description does not tell, with where they are. */
    List<String> untold(JsonValue answer) {
        var untold = new ArrayList<String>();
        untold("", answer, untold);
        return untold;
    }

    private void untold(String at, JsonValue answer, List<String> untold) {
        var told = alternatives().filter(one -> one.fits(answer)).findFirst();
        if (told.isEmpty()) {
            untold.add(at + " is a " + answer.getValueType());
        } else if (answer instanceof JsonArray list) {
            var items = of(told.get().shape.getJsonObject("items"));
            list.forEach(item -> items.untold(at + "[]", item, untold));
        } else if (answer instanceof JsonObject object) {
            object.forEach((name, value) -> told.get().member(at + "." + name, name, value, untold));
        }
    }

    private void member(String at, String name, JsonValue value, List<String> untold) {
        if (properties().containsKey(name)) {
            of(properties().getJsonObject(name)).untold(at, value, untold);
        } else if (shape.get("additionalProperties") instanceof JsonObject others) {
            of(others).untold(at, value, untold);
        } else {
            untold.add(at);
        }
    }

    private Stream<Schema> alternatives() {
        return Stream.of("anyOf", "oneOf")
                .filter(shape::containsKey)
                .findFirst()
                .map(kind -> shape.getJsonArray(kind).getValuesAs(JsonObject.class).stream()
                        .map(Schema::of))
                .orElse(Stream.of(this));
    }

    private boolean fits(JsonValue answer) {
        var type = shape.get("type");
        var types = type instanceof JsonString one
                ? List.of(one.getString())
                : type == null
                        ? List.of("object", "array", "string", "integer", "number", "boolean", "null")
                        : type.asJsonArray().getValuesAs(JsonString::getString);
        return switch (answer.getValueType()) {
            case OBJECT -> types.contains("object");
            case ARRAY -> types.contains("array");
            case STRING -> types.contains("string");
            case NUMBER -> types.contains("integer") || types.contains("number");
            case TRUE, FALSE -> types.contains("boolean");
            case NULL -> types.contains("null");
        };
    }

    /** The same body once for each object in it, with one more member there that this object does not have. */
    List<JsonValue> spoilt(JsonValue body, String member, JsonValue value) {
        var spoilt = new ArrayList<JsonValue>();
        if (body instanceof JsonObject object && shape.containsKey("properties")) {
            if (!properties().containsKey(member)) {
                spoilt.add(Json.createObjectBuilder(object).add(member, value).build());
            }
            object.forEach((name, inside) -> of(properties().getJsonObject(name))
                    .spoilt(inside, member, value)
                    .forEach(other -> spoilt.add(
                            Json.createObjectBuilder(object).add(name, other).build())));
        } else if (body instanceof JsonArray list && !list.isEmpty()) {
            of(shape.getJsonObject("items"))
                    .spoilt(list.getFirst(), member, value)
                    .forEach(other ->
                            spoilt.add(Json.createArrayBuilder().add(other).build()));
        }
        return spoilt;
    }
}

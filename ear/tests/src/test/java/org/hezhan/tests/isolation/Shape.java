package org.hezhan.tests.isolation;

import static org.hezhan.tests.api.Ids.NOBODYS;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.UUID;

/**
 * Fills a shape of the description with the least that it asks for.
 *
 * @param station what is named where a station is asked for
 * @param agency what is named where an organisation is asked for
 */
record Shape(UUID station, UUID agency) {

    JsonValue of(JsonObject shape) {
        return value("", shape);
    }

    private JsonValue value(String name, JsonObject shape) {
        if (shape.containsKey("$ref")) {
            var referred = shape.getString("$ref").replaceFirst(".*/", "");
            return value(
                    name,
                    ApiOperation.DESCRIPTION
                            .getJsonObject("components")
                            .getJsonObject("schemas")
                            .getJsonObject(referred));
        }
        if (shape.containsKey("enum")) {
            return shape.getJsonArray("enum").getFirst();
        }
        return switch (type(shape)) {
            case "object" -> object(shape);
            case "array" ->
                Json.createArrayBuilder()
                        .add(value(name, shape.getJsonObject("items")))
                        .build();
            case "integer", "number" -> Json.createValue(1);
            case "boolean" -> JsonValue.TRUE;
            default -> Json.createValue(text(name, shape));
        };
    }

    private JsonObject object(JsonObject shape) {
        var object = Json.createObjectBuilder();
        if (shape.containsKey("required")) {
            shape.getJsonArray("required").getValuesAs(JsonString.class).stream()
                    .map(JsonString::getString)
                    .forEach(name -> object.add(
                            name, value(name, shape.getJsonObject("properties").getJsonObject(name))));
        }
        return object.build();
    }

    private static String type(JsonObject shape) {
        var type = shape.get("type");
        if (type instanceof JsonString text) {
            return text.getString();
        }
        return type == null ? "string" : type.asJsonArray().getString(0);
    }

    private String text(String name, JsonObject shape) {
        if (name.startsWith("station")) {
            return station.toString();
        }
        if (name.startsWith("agency")) {
            return agency.toString();
        }
        if (name.equals("periodStart")
                || name.equals("day")
                || shape.getString("format", "").equals("date")) {
            return "2026-03-02";
        }
        if (name.equals("startsAt") || name.equals("endsAt")) {
            return name.equals("startsAt") ? "09:00" : "10:00";
        }
        if (name.equals("id")
                || name.endsWith("Id")
                || shape.getString("format", "").equals("uuid")) {
            return NOBODYS;
        }
        return name.equals("username") ? "nobody.at.all" : "x";
    }
}

package org.hezhan.tests.isolation;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hezhan.tests.api.Program;
import org.jspecify.annotations.Nullable;

/**
 * One operation as the description of the interface tells it.
 *
 * @param path below {@code /api}, with its variables in braces; a step's alternatives are operations of their own
 * @param permission the operation of the permission table, {@code operator}, or empty when anybody may
 * @param queries the query parameters
 * @param body the shape of what is sent, if anything is
 */
record ApiOperation(
        String method,
        String path,
        String permission,
        List<String> queries,
        @Nullable JsonObject body) {

    static final JsonObject DESCRIPTION = Program.nobody()
            .saying("Accept", "application/json")
            .get("/openapi")
            .json();

    static List<ApiOperation> all() {
        var all = new ArrayList<ApiOperation>();
        DESCRIPTION.getJsonObject("paths").forEach((path, methods) -> methods.asJsonObject()
                .forEach((method, told) -> all.addAll(of(method.toUpperCase(), path, told.asJsonObject()))));
        return all;
    }

    private static List<ApiOperation> of(String method, String path, JsonObject told) {
        var parameters = told.containsKey("parameters")
                ? told.getJsonArray("parameters").getValuesAs(JsonObject.class)
                : List.<JsonObject>of();
        var queries = parameters.stream()
                .filter(one -> one.getString("in").equals("query"))
                .map(one -> one.getString("name"))
                .toList();
        var body = told.containsKey("requestBody")
                ? told.getJsonObject("requestBody")
                        .getJsonObject("content")
                        .getJsonObject("application/json")
                        .getJsonObject("schema")
                : null;
        return parameters.stream()
                .filter(one -> one.getString("name").equals("step"))
                .findFirst()
                .map(one -> Stream.of(
                        one.getJsonObject("schema").getString("pattern").split("\\|")))
                .orElse(Stream.of(""))
                .map(step -> new ApiOperation(
                        method, path.replace("{step}", step), told.getString("x-operation", ""), queries, body))
                .toList();
    }

    boolean isOfDistrict() {
        return path.startsWith("/d/{district}/");
    }

    boolean isOfOneThing() {
        return path.contains("{id}");
    }

    boolean reads() {
        return method.equals("GET");
    }

    boolean puts() {
        return method.equals("PUT");
    }

    /** The collection under the district, such as {@code daily-logs}. */
    String collection() {
        return path.split("/")[3];
    }

    /** What the table calls looking at one thing of this collection. */
    String reading() {
        var same = all().stream()
                .filter(one ->
                        one.isOfDistrict() && one.reads() && one.collection().equals(collection()))
                .toList();
        return same.stream()
                .filter(ApiOperation::isOfOneThing)
                .findFirst()
                .orElse(same.getFirst())
                .permission();
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}

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
 * @param answer the shape of what is answered when all is well, if anything is
 */
record ApiOperation(
        String method,
        String path,
        String permission,
        List<String> queries,
        @Nullable JsonObject body,
        @Nullable JsonObject answer) {

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
                        method,
                        path.replace("{step}", step),
                        told.getString("x-operation", ""),
                        queries,
                        body,
                        answer(told)))
                .toList();
    }

    private static @Nullable JsonObject answer(JsonObject told) {
        var good = told.getJsonObject("responses").getJsonObject("200");
        return good == null || !good.containsKey("content")
                ? null
                : good.getJsonObject("content")
                        .getJsonObject("application/json")
                        .getJsonObject("schema");
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
        return reading(collection());
    }

    /** The same of any collection; empty when the interface shows none of its things. */
    static String reading(String collection) {
        return Stream.of(true, false)
                .flatMap(one -> all().stream()
                        .filter(operation -> operation.isOfDistrict()
                                && operation.reads()
                                && operation.isOfOneThing() == one
                                && operation.collection().equals(collection)))
                .map(ApiOperation::permission)
                .findFirst()
                .orElse("");
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}

package org.hezhan.tests.isolation;

import java.util.UUID;
import org.hezhan.tests.api.Program;
import org.hezhan.tests.api.Program.Answer;

/** Sends an operation as somebody, with the least body that the description asks for. */
record Sender(Program program) {

    /** A version that no thing has, so that a step which is admitted is refused as come too late. */
    private static final int STALE = 999_999_999;

    static Sender of(Subject person) {
        return new Sender(Program.of(person.account()));
    }

    static String path(ApiOperation operation, int district, UUID id) {
        return operation.path().replace("{district}", String.valueOf(district)).replace("{id}", id.toString());
    }

    /** What is answered to an operation on one thing, or on a list, of a district. */
    Asked ask(ApiOperation operation, int district, UUID id, Standing standing) {
        return Asked.of(send(operation, path(operation, district, id), standing, true), id.toString());
    }

    Answer send(ApiOperation operation, String path, Standing standing, boolean stale) {
        var seeing = stale ? program.seeing(STALE) : program;
        var body =
                operation.body() == null ? null : body(operation, Ground.get().station(standing));
        return switch (operation.method()) {
            case "GET" -> program.get(path);
            case "PUT" -> seeing.put(path, body == null ? "{}" : body);
            case "POST" -> seeing.post(path, body);
            default -> throw new IllegalStateException("The matrix does not know how to " + operation);
        };
    }

    static String body(ApiOperation operation, UUID station) {
        var shape = operation.body();
        return shape == null
                ? "{}"
                : new Shape(station, Ground.get().agency()).of(shape).toString();
    }
}

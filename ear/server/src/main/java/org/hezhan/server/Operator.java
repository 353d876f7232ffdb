package org.hezhan.server;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.hezhan.server.Http.Answer;
import org.jspecify.annotations.Nullable;

/** The operator's side of the product's API: opens districts and has the demo lived through. */
final class Operator {
    private static final long A_MINUTE = 60_000_000_000L;
    private final Access access;
    private @Nullable String token;
    private long renewed;

    Operator(Access access) {
        this.access = access;
    }

    /** A district that is open now; fresh when it was not before. */
    record Opened(int code, String name, boolean fresh) {}

    /** How far the demo has come. */
    record Progress(long done, long total, String stage, boolean finished) {}

    Opened open(JsonObject files, boolean dryRun) {
        return opened(Json.createObjectBuilder()
                .add("files", files)
                .add("dryRun", dryRun)
                .build());
    }

    Opened open(int division, boolean dryRun) {
        return opened(Json.createObjectBuilder()
                .add("division", division)
                .add("dryRun", dryRun)
                .build());
    }

    private Opened opened(JsonObject wish) {
        Answer answer = Http.json("POST", districts(), token(), wish);
        if (answer.status() == 422) {
            throw new Trouble(faults(answer.object()));
        }
        JsonObject said = answer.orTrouble("Opening the district").object();
        return new Opened(said.getInt("code"), said.getString("name"), said.getBoolean("opened"));
    }

    private static String faults(JsonObject problem) {
        JsonArray faults = problem.getJsonArray("faults");
        if (faults == null) {
            return problem.getString("detail", "The pack cannot be opened.");
        }
        return faults.getValuesAs(JsonObject.class).stream()
                .map(Operator::fault)
                .collect(Collectors.joining("\n", "The pack cannot be opened; faults: " + faults.size() + "\n", ""));
    }

    /** File and line as compilers write them, so that editors find the place. */
    static String fault(JsonObject fault) {
        int line = fault.getInt("line", 0);
        return "%s%s: %s → %s"
                .formatted(
                        fault.getString("file", "pack"),
                        line > 0 ? ":" + line : "",
                        fault.getString("message", ""),
                        fault.getString("remedy", ""));
    }

    void beginDemo(int district, LocalDate from) {
        JsonObject wish =
                Json.createObjectBuilder().add("from", from.toString()).build();
        Http.json("POST", demo(district), token(), wish).orTrouble("Beginning the demo");
    }

    Progress demoProgress(int district) {
        JsonObject said = Http.get(demo(district), token())
                .orTrouble("Asking for the demo")
                .object();
        if (said.containsKey("error") && said.get("error") != JsonValue.NULL) {
            throw new Trouble("The demo could not be lived through: " + said.getString("error"));
        }
        return new Progress(
                said.getJsonNumber("done").longValue(),
                said.getJsonNumber("total").longValue(),
                said.getString("stage", ""),
                said.getBoolean("finished"));
    }

    private String districts() {
        return access.web() + "/api/operator/districts";
    }

    private String demo(int district) {
        return districts() + "/" + district + "/demo";
    }

    private String token() {
        String known = token;
        if (known == null || System.nanoTime() - renewed > A_MINUTE) {
            known = Tokens.ofProgram(access.realm(), "operator", access.operatorSecret());
            token = known;
            renewed = System.nanoTime();
        }
        return known;
    }
}

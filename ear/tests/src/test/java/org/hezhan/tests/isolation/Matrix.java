package org.hezhan.tests.isolation;

import static org.hezhan.tests.api.Ids.NOBODYS;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hezhan.tests.api.Ids;
import org.hezhan.tests.api.Program;
import org.hezhan.tests.api.Program.Answer;
import org.jspecify.annotations.Nullable;

/** All that one person may ask of the interface, each with what the permission table expects. Nothing is ever changed. */
final class Matrix {

    /** A version that no thing has, so that a step which is admitted is refused as come too late. */
    private static final int STALE = 999_999_999;

    /** Which things the query parameters name. */
    private static final Map<String, String> NAMED = Map.of(
            "stationId", "stations",
            "contractId", "contracts",
            "recordId", "service-records",
            "logId", "daily-logs");

    private static final List<String> KEYED_BY_ID =
            List.of("daily-logs", "service-records", "weekly-summaries", "monthly-exchanges", "obligations");

    private final Ground ground = Ground.get();
    private final Subject person;
    private final Program program;
    private final List<Case> cases = new ArrayList<>();

    Matrix(Subject person) {
        this.person = person;
        this.program = Program.of(person.account());
    }

    List<Case> cases() {
        for (var operation : ApiOperation.all()) {
            if (!operation.isOfDistrict()) {
                add(operation, "outside any district", () -> outside(operation));
            } else if (operation.isOfOneThing()) {
                things(operation);
            } else {
                lists(operation);
            }
        }
        return cases;
    }

    private void things(ApiOperation operation) {
        add(operation, "ABSENT", () -> of(operation, absent(operation)));
        for (var standing : Standing.values()) {
            ground.thing(operation.collection(), standing, person).ifPresent(thing -> {
                add(operation, standing + " " + thing.id(), () -> oneThing(operation, standing, thing));
                if (standing == Standing.FOREIGN) {
                    add(operation, "in the foreign district", () -> abroad(operation, thing.id()));
                }
            });
            if (operation.puts() && !operation.collection().equals("memberships")) {
                add(operation, "new, of a station that is " + standing, () -> born(operation, standing));
            }
        }
    }

    private void lists(ApiOperation operation) {
        add(operation, "whole", () -> list(operation));
        add(operation, "in the foreign district", () -> abroad(operation, UUID.fromString(NOBODYS)));
        for (var query : operation.queries()) {
            var collection = query.equals("after") && KEYED_BY_ID.contains(operation.collection())
                    ? operation.collection()
                    : NAMED.get(query);
            if (collection == null) {
                continue;
            }
            for (var standing : Standing.values()) {
                ground.thing(collection, standing, person)
                        .ifPresent(thing -> add(
                                operation,
                                query + " " + standing + " " + thing.id(),
                                () -> narrowed(operation, query, collection, thing)));
            }
        }
    }

    private void add(ApiOperation operation, String what, Case.Question question) {
        cases.add(new Case(person.role() + " (" + person.account() + ") " + operation + " " + what, question));
    }

    /** What is nobody's is open; what is the operator's is nobody else's. */
    private String outside(ApiOperation operation) {
        var path = operation.path().replace("{code}", String.valueOf(Ground.HERE));
        var status = send(program, operation, path, Standing.OWN, false).status();
        return status == (operation.permission().isEmpty() ? 200 : 403) ? "" : String.valueOf(status);
    }

    private String oneThing(ApiOperation operation, Standing standing, Thing thing) {
        var answer = Asked.of(
                send(program, operation, path(operation, Ground.HERE, thing.id()), standing, true),
                thing.id().toString());
        if (!person.may(operation.permission())) {
            return answer.isForbidden() && answer.isSameAs(absent(operation))
                    ? ""
                    : "not allowed, yet " + answer.brief();
        }
        if (standing != Standing.FOREIGN && person.may(operation.permission(), thing)) {
            return isAdmitted(operation, answer) ? "" : "allowed, yet " + answer.brief();
        }
        if (standing != Standing.FOREIGN && person.may(operation.reading(), thing)) {
            return answer.status() == 403 || answer.isSameAs(absent(operation))
                    ? ""
                    : "only seen, yet " + answer.brief();
        }
        return answer.status() >= 400 && answer.isSameAs(absent(operation))
                ? ""
                : "unlike absent: " + answer.brief() + " / " + absent(operation).brief();
    }

    private static boolean isAdmitted(ApiOperation operation, Asked answer) {
        return operation.reads()
                ? answer.status() == 200
                : answer.status() >= 400
                        && answer.status() < 500
                        && !answer.problem().equals("shared.not-found")
                        && !answer.isForbidden();
    }

    private String of(ApiOperation operation, Asked answer) {
        if (!person.may(operation.permission())) {
            return answer.isForbidden() ? "" : "not allowed, yet " + answer.brief();
        }
        return answer.status() == 404 || operation.puts() && answer.status() < 500 && answer.status() >= 400
                ? ""
                : "absent, yet " + answer.brief();
    }

    private Asked absent(ApiOperation operation) {
        return Asked.of(
                send(program, operation, path(operation, Ground.HERE, UUID.fromString(NOBODYS)), Standing.OWN, true),
                NOBODYS);
    }

    /** A new thing for a station that is not within reach is refused like one for a station that does not exist. */
    private String born(ApiOperation operation, Standing standing) {
        var id = Ids.fresh();
        var station = ground.station(standing);
        var within = standing != Standing.FOREIGN && !ground.isBeyond(station, person);
        if (within) {
            return "";
        }
        var path = path(operation, Ground.HERE, id);
        var answer = Asked.of(program.put(path, body(operation, station)), station.toString());
        var other = Asked.of(program.put(path, body(operation, UUID.fromString(NOBODYS))), NOBODYS);
        return answer.status() >= 400 && answer.status() < 500 && answer.isSameAs(other)
                ? ""
                : "unlike absent: " + answer.brief() + " / " + other.brief();
    }

    private String list(ApiOperation operation) {
        var answer = Asked.of(program.get(path(operation, Ground.HERE, UUID.fromString(NOBODYS))), NOBODYS);
        if (!person.may(operation.permission())) {
            return answer.isForbidden() ? "" : "not allowed, yet " + answer.brief();
        }
        return answer.status() == 200 || answer.problem().equals("api.parameter-missing")
                ? ""
                : "allowed, yet " + answer.brief();
    }

    /** A list may be narrowed by, or go on after, what one may see; whatever else is named does as what does not exist. */
    private String narrowed(ApiOperation operation, String query, String collection, Thing thing) {
        var answer = narrowed(operation, query, thing.id());
        var absent = narrowed(operation, query, UUID.fromString(NOBODYS));
        if (!person.may(operation.permission())) {
            return answer.isForbidden() && answer.isSameAs(absent) ? "" : "not allowed, yet " + answer.brief();
        }
        var isSeen = !ground.isAbroad(thing) && person.mayNarrow(operation.permission(), thing);
        if (isSeen && answer.status() == 200) {
            return "";
        }
        if (isSeen && person.may(reading(collection))) {
            return "allowed, yet " + answer.brief();
        }
        return answer.status() < 500 && answer.isSameAs(absent)
                ? ""
                : "unlike absent: " + answer.brief() + " / " + absent.brief();
    }

    private static String reading(String collection) {
        return ApiOperation.all().stream()
                .filter(one -> one.isOfDistrict() && one.collection().equals(collection))
                .findFirst()
                .orElseThrow()
                .reading();
    }

    private Asked narrowed(ApiOperation operation, String query, UUID id) {
        var address = new StringBuilder(path(operation, Ground.HERE, id))
                .append('?')
                .append(query)
                .append('=')
                .append(id);
        for (var other : operation.queries()) {
            var sample = sample(operation, other);
            if (sample != null && !other.equals(query)) {
                address.append('&').append(other).append('=').append(sample);
            }
        }
        return Asked.of(program.get(address.toString()), id.toString());
    }

    private static @Nullable String sample(ApiOperation operation, String query) {
        return switch (query) {
            case "serviceMonth" -> "2026-03";
            case "indicator" -> operation.collection().equals("kpis") ? "CONSULT" : null;
            case "periodStart" -> operation.collection().startsWith("monthly") ? "2026-03-01" : "2026-03-02";
            default -> null;
        };
    }

    /** A district in which one holds no role is answered like one that does not exist. */
    private String abroad(ApiOperation operation, UUID id) {
        var answer = Asked.of(
                send(program, operation, path(operation, Ground.ELSEWHERE, id), Standing.FOREIGN, true), id.toString());
        var absent =
                Asked.of(send(program, operation, path(operation, 999_999, id), Standing.FOREIGN, true), id.toString());
        return answer.status() == 404 && answer.isSameAs(absent) ? "" : "unlike absent: " + answer.brief();
    }

    static String path(ApiOperation operation, int district, UUID id) {
        return operation.path().replace("{district}", String.valueOf(district)).replace("{id}", id.toString());
    }

    /** Sends it as somebody, with the least body that the description asks for. */
    Answer send(Program as, ApiOperation operation, String path, Standing standing, boolean stale) {
        var seeing = stale ? as.seeing(STALE) : as;
        var body = operation.body() == null ? null : body(operation, ground.station(standing));
        return switch (operation.method()) {
            case "GET" -> as.get(path);
            case "PUT" -> seeing.put(path, body == null ? "{}" : body);
            case "POST" -> seeing.post(path, body);
            default -> throw new IllegalStateException("The matrix does not know how to " + operation);
        };
    }

    private String body(ApiOperation operation, UUID station) {
        var shape = operation.body();
        return shape == null
                ? "{}"
                : new Shape(station, ground.agency()).of(shape).toString();
    }
}

package org.hezhan.tests.isolation;

import static org.hezhan.tests.api.Ids.NOBODYS;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A list may be narrowed by, or go on after, what one may see; whatever else is named does as what does not exist. */
record Narrowing(Subject person, Sender sender) {

    /** Which things the query parameters name; a list in the order of its keys looks up nothing after which it goes on. */
    private static final Map<String, String> NAMED = Map.of(
            "stationId", "stations",
            "contractId", "contracts",
            "recordId", "service-records",
            "logId", "daily-logs",
            "accountId", "accounts",
            "workerId", "accounts");

    /** The parameters that name no thing; one that is neither here nor there wants its own cases. */
    private static final Set<String> PLAIN =
            Set.of("from", "to", "limit", "state", "kind", "open", "indicator", "serviceMonth", "periodStart", "after");

    static boolean knows(String query) {
        return NAMED.containsKey(query) || PLAIN.contains(query);
    }

    /** The collection that a parameter of a list names something of, if it does. */
    static @Nullable String named(ApiOperation operation, String query) {
        if (query.equals("after")) {
            return after(operation);
        }
        return NAMED.get(query);
    }

    private static @Nullable String after(ApiOperation operation) {
        return switch (operation.path().replaceFirst(".*/", "")) {
            case "stations", "agencies", "contracts", "posts", "memberships", "entries" -> null;
            case "records" -> "service-records";
            default -> operation.collection();
        };
    }

    String by(ApiOperation operation, String query, String collection, Thing thing) {
        var answer = narrowed(operation, query, thing.id());
        var absent = narrowed(operation, query, UUID.fromString(NOBODYS));
        if (!person.may(operation.permission())) {
            return answer.isForbidden() && answer.isSameAs(absent) ? "" : "not allowed, yet " + answer.brief();
        }
        var isSeen = !Ground.get().isAbroad(thing) && person.mayNarrow(operation.permission(), thing);
        if (isSeen && answer.status() == 200) {
            return Beyond.of(person).wrong(answer);
        }
        if (isSeen && !ApiOperation.reading(collection).isEmpty() && person.may(ApiOperation.reading(collection))) {
            return "allowed, yet " + answer.brief();
        }
        return answer.status() < 500 && answer.isSameAs(absent)
                ? ""
                : "unlike absent: " + answer.brief() + " / " + absent.brief();
    }

    /** A list in the order of its keys goes on after a foreign key as after the next one, which nothing has. */
    String after(ApiOperation operation, String key) {
        var path = Sender.path(operation, Ground.HERE, UUID.fromString(NOBODYS)) + "?after=";
        var next = key.substring(0, key.length() - 1) + (key.endsWith("0") ? "1" : "0");
        var answer = Asked.of(sender.program().get(path + key), key);
        var absent = Asked.of(sender.program().get(path + next), next);
        return answer.status() < 500 && answer.isSameAs(absent)
                ? ""
                : "unlike absent: " + answer.brief() + " / " + absent.brief();
    }

    /** The least that a list asks for, as an address goes on with it. */
    static String samples(ApiOperation operation) {
        var samples = operation.queries().stream()
                .filter(query -> sample(operation, query) != null)
                .map(query -> query + "=" + sample(operation, query))
                .collect(Collectors.joining("&"));
        return samples.isEmpty() ? "" : "?" + samples;
    }

    private Asked narrowed(ApiOperation operation, String query, UUID id) {
        var address = new StringBuilder(Sender.path(operation, Ground.HERE, id))
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
        return Asked.of(sender.program().get(address.toString()), id.toString());
    }

    private static @Nullable String sample(ApiOperation operation, String query) {
        return switch (query) {
            case "serviceMonth" -> "2026-03";
            case "stationId" ->
                operation.path().endsWith("/kpis/records")
                                || operation.queries().contains("periodStart")
                        ? Ground.get().home().toString()
                        : null;
            case "indicator" -> operation.collection().equals("kpis") ? "CONSULT" : null;
            case "periodStart" -> operation.collection().startsWith("monthly") ? "2026-03-01" : "2026-03-02";
            default -> null;
        };
    }
}

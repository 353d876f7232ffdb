package org.hezhan.verify;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * In which order contracts were signed, records approved and periods handed in (先后), by the numbers of the audit chain: who does
 * one of these has the station's turn. What came after the last signature is not looked up.
 *
 * @param signed at which number a contract was signed
 * @param done at which number a record was approved or a period handed in, before the last contract was signed
 */
record Sequence(Map<UUID, Long> signed, Map<UUID, Long> done) {

    private static final String TOLD = """
            select seq, changes from audit_event
            where district_code = ? and seq < ? and what ~ ? order by seq
            """;
    private static final Map<String, String> DONE = Map.of(
            "service_record", "APPROVED",
            "weekly_summary", "SUBMITTED",
            "monthly_exchange", "SUBMITTED");

    Sequence {
        signed = Map.copyOf(signed);
        done = Map.copyOf(done);
    }

    static Sequence of(District district) throws SQLException {
        var signed = new HashMap<UUID, Long>();
        hear(district, Long.MAX_VALUE, Set.of("contract"), (seq, change) -> {
            if (!state(change).isEmpty() && !state(change).equals("DRAFT")) {
                signed.putIfAbsent(id(change), seq);
            }
        });
        var done = new HashMap<UUID, Long>();
        var last = signed.values().stream().mapToLong(each -> each).max().orElse(0);
        hear(district, last, DONE.keySet(), (seq, change) -> {
            if (state(change).equals(DONE.get(change.getString("table")))) {
                done.put(id(change), seq);
            }
        });
        return new Sequence(signed, done);
    }

    /** Whether the contract was signed when the record was approved, or the period was handed in. */
    boolean isSignedBefore(UUID contract, UUID what) {
        return signed.getOrDefault(contract, 0L) < done.getOrDefault(what, Long.MAX_VALUE);
    }

    /** Takes one change, and in which row of the chain it stands. */
    private interface Heard {
        void take(long seq, JsonObject change);
    }

    private static void hear(District district, long before, Set<String> tables, Heard heard) throws SQLException {
        district.each(
                TOLD,
                row -> {
                    try (var reader = Json.createReader(new StringReader(row.getString(2)))) {
                        for (var change : reader.readArray().getValuesAs(JsonObject.class)) {
                            if (tables.contains(change.getString("table"))) {
                                heard.take(row.getLong(1), change);
                            }
                        }
                    } catch (RuntimeException unreadable) {
                        // The walk of the chain tells of it.
                    }
                },
                before,
                "(^| )(" + String.join("|", tables) + "):");
    }

    private static String state(JsonObject change) {
        return change.getJsonObject("after").getString("state", "");
    }

    private static UUID id(JsonObject change) {
        return UUID.fromString(change.getString("id"));
    }
}

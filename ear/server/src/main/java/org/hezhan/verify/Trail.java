package org.hezhan.verify;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.hezhan.verify.Finding.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Compares rows with the last word of the audit chain on each of their properties (留痕核对): what is there must have been
 * written, and what was written must be there as it was written last. Properties of which nothing was heard are not compared.
 */
final class Trail {

    /** The salt of a row whose personal texts were forgotten: nobody can match them with their seals any more. */
    private static final UUID FORGOTTEN = new UUID(0, 0);

    private final District district;
    private final boolean whole;
    private final Consumer<Finding> findings;
    private final Seal seal = new Seal();
    private int forgotten;
    private final Map<String, Map<UUID, Heard>> heard = new HashMap<>();

    /** What was heard of one row: a mark of the last word on each property, and in which audit row it was said. */
    private static final class Heard {
        private final long[] marks;
        private final long[] rows;
        private long last;
        private boolean deleted;
        private boolean seen;

        Heard(int properties) {
            marks = new long[properties];
            rows = new long[properties];
        }
    }

    /** @param whole whether the chain is heard from its beginning, so that a row of which it says nothing was never written */
    Trail(District district, boolean whole, Consumer<Finding> findings) {
        this.district = district;
        this.whole = whole;
        this.findings = findings;
    }

    /** @param changes what one audit row says; what cannot be read says nothing, and does not have its hash either */
    void hear(long seq, String changes) {
        try (var reader = Json.createReader(new StringReader(changes))) {
            reader.readArray().getValuesAs(JsonObject.class).forEach(change -> hear(seq, change));
        } catch (RuntimeException unreadable) {
            findings.accept(found("audit row " + seq, "unreadable", "changes of rows", List.of()));
        }
    }

    private void hear(long seq, JsonObject change) {
        var table = change.getString("table", "");
        var columns = Told.tables().get(table);
        if (columns == null) {
            return;
        }
        var row = heard.computeIfAbsent(table, _ -> new HashMap<>())
                .computeIfAbsent(UUID.fromString(change.getString("id")), _ -> new Heard(columns.size()));
        var kind = change.getString("kind");
        row.last = seq;
        row.deleted = kind.equals("DELETE");
        var before = change.getJsonObject("before");
        var after = change.getJsonObject("after");
        for (var i = 0; i < columns.size(); i++) {
            var name = columns.get(i).property();
            if (kind.equals("INSERT") || before.containsKey(name) || after.containsKey(name)) {
                row.marks[i] = columns.get(i).mark(after.getString(name, null));
                row.rows[i] = seq;
            }
        }
    }

    /** @return how many rows have been forgotten, so that what is personal in them cannot be compared */
    int check() throws SQLException {
        for (var table : Told.tables().entrySet()) {
            check(table.getKey(), table.getValue(), heard.getOrDefault(table.getKey(), Map.of()));
        }
        return forgotten;
    }

    private void check(String table, List<Told> columns, Map<UUID, Heard> rows) throws SQLException {
        var salt = columns.stream().anyMatch(Told::personal) ? "salt" : "null";
        var sql = "select id, %s, %s from %s where district_code = ?"
                .formatted(salt, columns.stream().map(Told::selected).collect(Collectors.joining(", ")), table);
        district.each(sql, row -> check(table, columns, row, rows.get(row.getObject(1, UUID.class))));
        rows.forEach((id, row) -> {
            if (!row.seen && !row.deleted) {
                findings.accept(found(table + " " + id, "nothing", "a row", at(row.last)));
            }
        });
    }

    private void check(String table, List<Told> columns, ResultSet row, @Nullable Heard said) throws SQLException {
        var subject = table + " " + row.getString(1);
        if (said == null) {
            if (whole) {
                findings.accept(found(subject, "a row", "never written", List.of()));
            }
            return;
        }
        said.seen = true;
        if (said.deleted) {
            findings.accept(found(subject, "a row", "deleted", at(said.last)));
            return;
        }
        var salt = row.getObject(2, UUID.class);
        var isForgotten = FORGOTTEN.equals(salt);
        forgotten += isForgotten ? 1 : 0;
        var sealed = salt == null ? null : seal.of(salt);
        for (var i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            var value = row.getString(i + 3);
            var isComparable = said.marks[i] != 0 && !(isForgotten && column.personal());
            if (isComparable && !column.isSaidBy(said.marks[i], value, sealed)) {
                findings.accept(found(
                        subject + " " + column.column(),
                        value == null ? "nothing" : column.personal() ? "another text" : value,
                        "what was written last",
                        at(said.rows[i])));
            }
        }
    }

    private static List<String> at(long seq) {
        return List.of("audit row " + seq);
    }

    private Finding found(String subject, String kept, String recounted, List<String> ancestors) {
        return new Finding(district.code(), Kind.TRAIL, subject, kept, recounted, ancestors);
    }
}

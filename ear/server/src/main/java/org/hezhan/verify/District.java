package org.hezhan.verify;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What is read of one district to count it anew (复算所读); everything in one snapshot of the database. */
record District(Connection connection, int code) {

    private static final String RECORDS = """
            select r.id, r.station_id, r.indicator, r.service_date, r.ends_min - r.starts_min, r.participant_mode, r.people,
                   r.headcount, r.household, r.subject, r.quantity, cast(r.facts as text), r.shortfall is null,
                   r.approved_at, r.voided_at
            from service_record r where r.district_code = ? and r.state in ('APPROVED', 'VOIDED')
            """;

    /** Reads one row of an answer. */
    interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }

    <T> List<T> list(String sql, Reading<T> reading, Object... more) throws SQLException {
        var rows = new ArrayList<T>();
        each(sql, row -> rows.add(reading.read(row)), more);
        return rows;
    }

    /** @param more what follows the district in the statement's parameters */
    void each(String sql, Row row, Object... more) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setFetchSize(2_000);
            statement.setInt(1, code);
            for (var i = 0; i < more.length; i++) {
                statement.setObject(i + 2, more[i]);
            }
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    row.take(rows);
                }
            }
        }
    }

    /** Takes one row of an answer. */
    interface Row {
        void take(ResultSet row) throws SQLException;
    }

    void records(Consumer<ServiceRow> taker) throws SQLException {
        each(RECORDS, row -> taker.accept(record(row)));
    }

    /** By what is counted here. */
    Ground ground() throws SQLException {
        return new Ground(rules(), terms(), Sequence.of(this));
    }

    private RuleBooks rules() throws SQLException {
        var books = new TreeMap<Instant, RuleBook>();
        each(
                "select since, cast(settings as text) from rule_edition where district_code = ? order by edition",
                row -> books.put(
                        row.getObject(1, OffsetDateTime.class).toInstant(), RuleBook.of(settings(row.getString(2)))));
        return books.isEmpty() ? RuleBooks.of(RuleBook.of(List.of())) : new RuleBooks(books);
    }

    private static List<RuleBook.Setting> settings(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(one -> new RuleBook.Setting(
                            one.getString("indicator"),
                            one.getString("key"),
                            one.getJsonNumber("value").longValueExact()))
                    .toList();
        }
    }

    /** Each station's code, by which people know it. */
    Map<UUID, String> stations() throws SQLException {
        var codes = new HashMap<UUID, String>();
        each(
                "select id, code from station where district_code = ?",
                row -> codes.put(row.getObject(1, UUID.class), row.getString(2)));
        return codes;
    }

    private Map<UUID, List<Ground.Term>> terms() throws SQLException {
        var terms = new HashMap<UUID, List<Ground.Term>>();
        each("""
                select s.station_id, c.id, c.starts_on, c.ends_on from contract_station s
                join contract c on c.district_code = s.district_code and c.id = s.contract_id
                where s.district_code = ? and c.state <> 'DRAFT' order by c.starts_on desc, c.id
                """, row -> terms.computeIfAbsent(row.getObject(1, UUID.class), _ -> new ArrayList<>())
                .add(new Ground.Term(
                        row.getObject(2, UUID.class),
                        row.getObject(3, LocalDate.class),
                        row.getObject(4, LocalDate.class))));
        return terms;
    }

    private static ServiceRow record(ResultSet row) throws SQLException {
        var mode = row.getString(6);
        var voided = row.getObject(15, OffsetDateTime.class);
        var people =
                Arrays.stream((String[]) row.getArray(7).getArray()).distinct().toList();
        return new ServiceRow(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getObject(4, LocalDate.class),
                row.getInt(5),
                mode,
                people,
                mode.equals("ROSTER") ? people.size() : row.getInt(8),
                row.getString(9),
                row.getString(10),
                row.getLong(11),
                facts(row.getString(12)),
                row.getBoolean(13),
                row.getObject(14, OffsetDateTime.class).toInstant(),
                voided == null ? null : voided.toInstant());
    }

    private static Map<String, String> facts(@Nullable String json) {
        var facts = new HashMap<String, String>();
        try (var reader = Json.createReader(new StringReader(json == null ? "{}" : json))) {
            reader.readObject()
                    .forEach((code, value) ->
                            facts.put(code, value instanceof JsonString text ? text.getString() : value.toString()));
        }
        return facts;
    }
}

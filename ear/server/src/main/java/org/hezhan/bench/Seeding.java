package org.hezhan.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Many districts from one: what the product's own use cases wrote into the model district is copied into others by SQL, with
 * the same ids (each key begins with the district) and other people (造数).
 */
final class Seeding {

    static final int MODEL = 430103;
    static final int SHIFTS = 7;
    private static final Set<String> ITS_OWN = Set.of("audit_event", "audit_head", "demo_fill");
    private static final Set<String> HISTORY = Set.of(
            "daily_log",
            "service_record",
            "kpi_unit",
            "kpi_entry",
            "kpi_month_lock",
            "report_handling",
            "report_obligation",
            "weekly_summary",
            "monthly_exchange");

    private final Connection database;

    /** @param database in the role of the superuser */
    Seeding(Connection database) {
        this.database = database;
    }

    /** How many districts there are already. */
    int districts() throws SQLException {
        try (var sql = database.createStatement();
                var there = sql.executeQuery("select to_regclass('bench.district') is not null")) {
            there.next();
            return there.getBoolean(1) ? number("select count(*) from bench.district") : 0;
        }
    }

    /** The people of the model and the functions by which a script names what it means. */
    void prepare() throws SQLException {
        run(Resource.text("seed.sql")
                .replace("${model}", Integer.toString(MODEL))
                .replace("${shifts}", Integer.toString(SHIFTS)));
        try (var insert = database.prepareStatement(
                "insert into bench.division (i, code, name) values (?, ?, ?) on conflict do nothing")) {
            var i = 0;
            for (var division : Division.all()) {
                insert.setInt(1, i++);
                insert.setInt(2, division.code());
                insert.setString(3, division.name());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /**
     * Brings the number of districts up to this, or changes nothing.
     *
     * @param deep so many of them get the model's days too, the others only its people, contracts and balances
     */
    void grow(int districts, int deep) throws SQLException {
        var from = districts();
        if (from >= districts) {
            return;
        }
        database.setAutoCommit(false);
        run("set local session_replication_role = replica");
        run("set local work_mem = '256MB'");
        run("call bench.open(%d, %d)".formatted(from, districts));
        for (var table : tables()) {
            var until = HISTORY.contains(table) ? Math.min(districts, deep) : districts;
            if (until > from) {
                run(copy(table, from, until));
            }
        }
        run("call bench.name_codes()");
        database.commit();
        database.setAutoCommit(true);
        run("vacuum analyze");
        run("checkpoint");
    }

    private List<String> tables() throws SQLException {
        var tables = list("""
                select c.table_name from information_schema.columns c
                join information_schema.tables t using (table_schema, table_name)
                where c.table_schema = 'public' and c.column_name = 'district_code' and t.table_type = 'BASE TABLE'
                order by 1
                """);
        tables.removeAll(ITS_OWN);
        return tables;
    }

    private String copy(String table, int from, int until) throws SQLException {
        var people = new HashSet<>(list("""
                select a.attname from pg_constraint c
                join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
                where c.contype = 'f' and c.confrelid = 'account'::regclass and c.conrelid = '%s'::regclass
                """.formatted(table)));
        var columns = list("""
                select column_name from information_schema.columns
                where table_schema = 'public' and table_name = '%s' and is_generated = 'NEVER' order by ordinal_position
                """.formatted(table));
        var values = new ArrayList<String>();
        for (var column : columns) {
            values.add(
                    people.contains(column) ? "bench.somebody(d.shift, m.%s)".formatted(column) : value(table, column));
        }
        return "insert into %s (%s) select %s from %s m cross join bench.district d where m.district_code = %d and d.i >= %d and d.i < %d"
                .formatted(table, String.join(", ", columns), String.join(", ", values), table, MODEL, from, until);
    }

    /** What tells one district from another stands in its codes. */
    private static String value(String table, String column) {
        return switch (table + "." + column) {
            case "street.code", "station.street_code" -> "d.code * 1000::bigint + m.%s %% 1000".formatted(column);
            case "station.code" -> "d.code || substr(m.code, 7)";
            case "membership.scope_codes" -> "bench.codes(d.code, m.scope_codes)";
            case "pack_file.content" -> "bench.told(d.code, m.content)";
            case "pack_file.sha256" -> "encode(sha256(convert_to(bench.told(d.code, m.content), 'UTF8')), 'hex')";
            default -> column.equals("district_code") ? "d.code" : "m." + column;
        };
    }

    void run(String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    int number(String sql) throws SQLException {
        return Integer.parseInt(list(sql).getFirst());
    }

    String text(String sql) throws SQLException {
        return list(sql).getFirst();
    }

    /** The districts' codes, by their number. */
    List<Integer> codes() throws SQLException {
        return list("select code from bench.district order by i").stream()
                .map(Integer::valueOf)
                .toList();
    }

    List<String> list(String sql) throws SQLException {
        var found = new ArrayList<String>();
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}

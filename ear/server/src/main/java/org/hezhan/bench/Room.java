package org.hezhan.bench;

import java.sql.SQLException;
import java.util.Locale;

/** (h) What a daily log and what hangs on it take on disk (占用). */
record Room(Bench bench) {

    private static final String OURS = "l.log_date between bench.day(0) and bench.day(0) + 1";

    /** What people typed, in bytes: no format of the row can make it less. */
    private static final String WORDS = """
            octet_length(l.problems) + octet_length(l.help_needed) + octet_length(l.tomorrow_plan) + octet_length(l.reflection)
                + (select coalesce(sum(octet_length(e ->> 3)), 0) from json_array_elements(l.entries) e)""";

    private static final String TYPED =
            "select coalesce(round(avg(" + WORDS + ")), 0) from daily_log l where l.district_code = %d";

    /** What a row of the benchmark is made of: its words; what names its records; its keys; all else, the row's header too. */
    private static final String PARTS = """
            with part as (
                select pg_column_size(l) as row, %s as words,
                       (select coalesce(sum(octet_length(e ->> 5) + 1), 0) from json_array_elements(l.entries) e) as records,
                       pg_column_size(l.district_code) + pg_column_size(l.id) + pg_column_size(l.station_id)
                           + pg_column_size(l.account_id) + pg_column_size(l.log_date) as keys
                from daily_log l where %s)
            select format('%%s B are words, %%s B what names its records, %%s B its own keys, %%s B all else', round(avg(words)),
                round(avg(records)), round(avg(keys)), round(avg(row - words - records - keys))) from part""";

    private String size(String what, String where) throws SQLException {
        return bench.text(
                "select coalesce(round(avg(pg_column_size(%s))), 0) from daily_log l where %s".formatted(what, where));
    }

    void measure() throws SQLException {
        bench.seeding()
                .run("analyze daily_log, service_record, kpi_entry, report_obligation, report_handling, audit_event");
        var text = new StringBuilder("""
                ## (h) Bytes per row

                | table | rows | heap | indexes | together |
                |---|---|---|---|---|
                """);
        try (var sql = bench.database().createStatement();
                var rows = sql.executeQuery("""
                        select relname, n, pg_table_size(oid) / n, pg_indexes_size(oid) / n, pg_total_relation_size(oid) / n::float8
                        from (select oid, relname, greatest(reltuples::bigint, 1) as n from pg_class where relnamespace = 'public'::regnamespace
                            and relname in ('daily_log', 'service_record', 'kpi_entry', 'report_obligation', 'report_handling', 'audit_event')) t
                        order by relname <> 'daily_log', relname
                        """)) {
            while (rows.next()) {
                text.append(String.format(
                        Locale.ROOT,
                        "| %s | %,d | %d B | %d B | %.0f B |%n",
                        rows.getString(1),
                        rows.getLong(2),
                        rows.getLong(3),
                        rows.getLong(4),
                        rows.getDouble(5)));
                if (rows.getString(1).equals("daily_log")) {
                    bench.book()
                            .note(
                                    Goal.G13,
                                    rows.getDouble(5),
                                    "table and indexes of %,d logs".formatted(rows.getLong(2)));
                }
            }
        }
        text.append(
                "\nA log of the model district is a row of %s B, of which its entries take %s B (%s B of the row were typed); one of the benchmark %s B and %s B, of which %s.\n"
                        .formatted(
                                size("l", "l.district_code = " + Seeding.MODEL),
                                size("l.entries", "l.district_code = " + Seeding.MODEL),
                                bench.text(TYPED.formatted(Seeding.MODEL)),
                                size("l", OURS),
                                size("l.entries", OURS),
                                bench.text(PARTS.formatted(WORDS, OURS))));
        bench.book().tell("h", text.toString());
    }
}

package org.hezhan.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;

/**
 * Who submits which day in which district, so that no day is written twice: a number names all three (派工).
 *
 * @param codes the districts, by their number
 */
record Slots(int[] codes, int workers) {

    static final LocalDate FIRST = LocalDate.of(2025, 1, 6);
    private static final int DAYS = 400;

    /** One worker's day. */
    record Slot(long number, int district, int shift, int worker, LocalDate day) {}

    Slot slot(long number) {
        var index = (int) (number % codes.length);
        var worker = (int) (number / codes.length % workers);
        var day = number / ((long) codes.length * workers);
        return new Slot(number, codes[index], index % Seeding.SHIFTS, worker, FIRST.plusDays(day));
    }

    /** Sets so many days aside, each owed by its worker, and answers the number of the first. */
    long reserve(Connection database, long count) throws SQLException {
        long first;
        try (var sql = database.createStatement();
                var rows = sql.executeQuery("update bench.slot set next = next + %d returning next".formatted(count))) {
            rows.next();
            first = rows.getLong(1) - count;
        }
        var perDay = (long) codes.length * workers;
        var last = (first + count) / perDay;
        if (last >= DAYS) {
            throw new org.hezhan.server.Trouble(
                    "All days of these districts are written: use more --districts, or --fresh to seed anew.");
        }
        try (var owe = database.prepareStatement(OWE)) {
            owe.setInt(1, codes.length);
            owe.setInt(2, (int) (first / perDay));
            owe.setInt(3, (int) last);
            owe.executeUpdate();
        }
        return first;
    }

    /** The number after the last that a script's clients used of those set aside; some of them run ahead of the others. */
    long usedByScript(Connection database, long first, long count) throws SQLException {
        var perDay = (long) codes.length * workers;
        try (var ask = database.prepareStatement(USED)) {
            ask.setLong(1, first);
            ask.setInt(2, codes.length);
            ask.setInt(3, (int) (first / perDay));
            ask.setInt(4, (int) ((first + count) / perDay));
            ask.setLong(5, first);
            ask.setLong(6, first + count);
            try (var row = ask.executeQuery()) {
                row.next();
                return row.getLong(1) + 1;
            }
        }
    }

    private static final String USED = """
            select coalesce(max(cast(cast('x' || right(replace(cast(u.id as text), '-', ''), 16) as bit(64)) as bigint)) / 32, ?)
            from (select * from bench.district where i < ?) d
            cross join lateral (
                select l.id from daily_log l
                where l.district_code = d.code and l.log_date between bench.day(?) and bench.day(?)
                  and l.id between bench.id(?, 0) and bench.id(?, 31)
                order by l.log_date desc, l.id desc limit 1) u
            """;

    /** What was set aside beyond this number was not needed. */
    void giveBack(Connection database, long used) throws SQLException {
        try (var sql = database.createStatement()) {
            sql.execute("update bench.slot set next = least(next, %d)".formatted(used));
        }
    }

    private static final String OWE = """
            insert into report_obligation (district_code, id, kind, station_id, account_id, period_start, period_end, due_at,
                grace_until, missed_at, calendar_version)
            select d.code, bench.id(1000000000 + (n * 100000::bigint + d.i) * 100 + p.p, 0), 'DAILY', p.station_id,
                   bench.account(d.shift, p.p), bench.day(n), bench.day(n), bench.day(n) + time '18:00',
                   bench.day(n) + 1 + time '10:00', bench.day(n) + 7 + time '18:00', 'bench'
            from bench.person p, (select * from bench.district where i < ?) d, generate_series(?, ?) n
            where p.station_id is not null
            on conflict do nothing
            """;
}

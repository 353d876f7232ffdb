package org.hezhan.bench;

import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;

/**
 * What was found in the database of what was acknowledged (存证核对).
 *
 * @param lost what is not there
 * @param doubled what is there otherwise than once, submitted, with its four records
 */
record Kept(long lost, long doubled) {

    /** @param first the number of the first of the days that were set aside */
    static Kept of(Bench bench, long first, long count, Set<UUID> acknowledged) throws SQLException {
        var days = "l.log_date between '%s' and '%s'"
                .formatted(
                        bench.slots().slot(first).day(),
                        bench.slots().slot(first + count).day());
        var whole = 0L;
        var strange = 0L;
        try (var sql = bench.database().createStatement()) {
            bench.database().setAutoCommit(false);
            sql.setFetchSize(5_000);
            try (var rows = sql.executeQuery("""
                    select l.id, l.state, (select count(*) from service_record r
                        where r.district_code = l.district_code and r.log_id = l.id and r.state = 'SUBMITTED')
                    from daily_log l where %s
                    """.formatted(days))) {
                while (rows.next()) {
                    if (acknowledged.contains(rows.getObject(1, UUID.class))) {
                        var good = rows.getString(2).equals("SUBMITTED") && rows.getInt(3) == 4;
                        whole += good ? 1 : 0;
                        strange += good ? 0 : 1;
                    }
                }
            }
            bench.database().rollback();
            bench.database().setAutoCommit(true);
        }
        return new Kept(acknowledged.size() - whole - strange, strange);
    }

    boolean isWhole() {
        return lost + doubled == 0;
    }
}

package org.hezhan.tests.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.hezhan.tests.TheStack;
import org.junit.jupiter.api.Test;

/** A district that is filled afterwards has lived through its past: each day was decided in its own time, not when it was filled. */
class LivedThroughIT {

    private static final int LONGEST_DAYS = 10;

    @Test
    void days_were_decided_soon_after_they_were() throws SQLException {
        var database = TheStack.get().database();
        try (var connection = database.verify().connect(database.url());
                var statement = connection.createStatement()) {
            statement.execute("set hezhan.district = 430103");
            try (var row =
                    statement.executeQuery("""
                    select count(*), max(cast(l.decided_at as date) - l.log_date),
                           count(*) filter (where h.at <> l.decided_at)
                    from daily_log l join report_handling h
                    on h.district_code = l.district_code and h.report_id = l.id and h.step = 'APPROVE'
                    where l.district_code = 430103 and l.state = 'APPROVED' and l.log_date between '%s' and '%s'
                    """.formatted(TheStack.SINCE, TheStack.TODAY.minusDays(LONGEST_DAYS)))) {
                row.next();
                assertThat(row.getInt(1)).as("days").isGreaterThan(300);
                assertThat(row.getInt(2)).as("days until they were decided").isLessThan(LONGEST_DAYS);
                assertThat(row.getInt(3)).as("handled at another moment").isZero();
            }
        }
    }
}

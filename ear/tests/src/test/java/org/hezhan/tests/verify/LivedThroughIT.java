package org.hezhan.tests.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hezhan.tests.TheStack;
import org.hezhan.tests.isolation.Facts;
import org.junit.jupiter.api.Test;

/** A district that is filled afterwards has lived through its past: each day was decided in its own time, not when it was filled. */
class LivedThroughIT {

    private static final int LONGEST_DAYS = 10;

    @Test
    void days_were_decided_soon_after_they_were() {
        var told = new Facts(430_103)
                .all(
                        """
                        select count(*), max(cast(l.decided_at as date) - l.log_date),
                               count(*) filter (where h.at <> l.decided_at)
                        from daily_log l join report_handling h
                        on h.district_code = l.district_code and h.report_id = l.id and h.step = 'APPROVE'
                        where l.district_code = 430103 and l.state = 'APPROVED' and l.log_date between ? and ?
                        """,
                        row -> List.of(row.getInt(1), row.getInt(2), row.getInt(3)),
                        TheStack.SINCE,
                        TheStack.TODAY.minusDays(LONGEST_DAYS))
                .getFirst();

        assertThat(told.get(0)).as("days").isGreaterThan(300);
        assertThat(told.get(1)).as("days until they were decided").isLessThan(LONGEST_DAYS);
        assertThat(told.get(2)).as("handled at another moment").isZero();
    }
}

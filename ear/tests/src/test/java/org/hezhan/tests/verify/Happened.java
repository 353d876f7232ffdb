package org.hezhan.tests.verify;

import java.time.LocalDate;
import org.hezhan.tests.TheStack;
import org.hezhan.tests.isolation.Facts;

/** What the histories claim to hold, counted in what the database keeps of their days. */
enum Happened {
    RETURNED(10, "select count(*) from daily_log l where l.returns > 0 and l.log_date"),
    VOIDED(20, """
            select count(*) from service_record r
            where r.state = 'VOIDED'
              and not exists (select 1 from service_record c where c.district_code = r.district_code and c.corrects = r.id)
              and r.service_date"""),
    CORRECTED(40, """
            select count(*) from service_record c
            where c.corrects is not null and c.state = 'APPROVED' and c.service_date"""),
    /** A record was taken out of a day that stays empty. */
    MOVED(20, """
            select count(*) from daily_log l
            where l.state = 'DRAFT' and l.version > 0
              and not exists (select 1 from service_record r where r.district_code = l.district_code and r.log_id = l.id)
              and l.log_date"""),
    /** A week was handed in before the last of its days was approved. */
    HANDED_IN_MEANWHILE(40, """
            select count(*) from weekly_summary w
            where w.submitted_at is not null
              and exists (select 1 from daily_log l
                  where l.district_code = w.district_code and l.station_id = w.station_id and l.decided_at > w.submitted_at
                    and l.log_date between w.period_start and w.period_start + 6)
              and w.period_start"""),
    /** Two days of one station were on their way at the same time. */
    MET(2, """
            select count(*) from daily_log l
            where exists (
                  select 1 from daily_log o
                  where o.district_code = l.district_code and o.station_id = l.station_id and o.id <> l.id
                    and o.first_submitted_at between l.first_submitted_at and l.decided_at)
              and l.log_date""");

    private static final LocalDate END = TheStack.SINCE.minusDays(1);

    private final int oneOf;
    private final String counted;

    Happened(int oneOf, String counted) {
        this.oneOf = oneOf;
        this.counted = counted;
    }

    /** It happens in more than one of so many histories. */
    int oneOf() {
        return oneOf;
    }

    /** Before the days that the programme has lived through itself. */
    long timesSince(LocalDate first) {
        return new Facts(430_103)
                .all(counted + " between ? and ?", row -> row.getLong(1), first, END)
                .getFirst();
    }
}

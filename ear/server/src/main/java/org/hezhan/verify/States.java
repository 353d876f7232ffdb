package org.hezhan.verify;

import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hezhan.verify.Finding.Kind;

/**
 * Looks for facts that stand without what they rest on (证据链完整性): each statement must find nothing. A correction waits for
 * its second person within a day that is approved.
 */
record States(District district, Consumer<Finding> findings) {

    private static final String RECORDS_OF_NO_APPROVED_DAY = """
            select 'record ' || r.id, r.state, 'log ' || coalesce(l.state, 'missing'), cast(r.log_id as text)
            from service_record r
            left join daily_log l on l.district_code = r.district_code and l.id = r.log_id
            where r.district_code = ? and (r.state in ('APPROVED', 'VOIDED')) <> (l.state is not distinct from 'APPROVED')
              and (r.corrects is null or r.state <> 'SUBMITTED')
            """;

    private static final String POSTED_FOR_NO_APPROVED_RECORD = """
            select 'record ' || r.id, r.state, sum(e.quantity) || ' posted', cast(r.id as text)
            from kpi_entry e join service_record r on r.district_code = e.district_code and r.id = e.record_id
            where e.district_code = ? and r.state <> 'APPROVED'
            group by r.id, r.state having sum(e.quantity) <> 0 or sum(e.records) <> 0
            """;

    private static final String HANDLED_WITHOUT_TRACE = """
            select 'daily log ' || l.id, l.state, 'never approved', cast(l.id as text)
            from daily_log l
            where l.district_code = ? and l.state = 'APPROVED' and not exists (
                select from report_handling h where h.district_code = l.district_code and h.report_id = l.id
                  and h.step = 'APPROVE')
            """;

    /** Minutes are those of the entries: each names its start and end as minutes of the day, or as a time to the second. */
    private static final String DAYS_OF_OTHER_LENGTH = """
            select 'daily log ' || l.id || ' minutes', cast(l.minutes as text), cast(e.minutes as text), cast(l.id as text)
            from daily_log l
            cross join lateral (
                select coalesce(sum((t.ends - t.starts) / 60), 0) as minutes
                from json_array_elements(l.entries) e
                cross join lateral (select
                    case when json_typeof(e -> 0) = 'number' then cast(e ->> 0 as integer) * 60
                         else cast(extract(epoch from cast(e ->> 0 as time)) as integer) end as starts,
                    case when json_typeof(e -> 1) = 'number' then cast(e ->> 1 as integer) * 60
                         else cast(extract(epoch from cast(e ->> 1 as time)) as integer) end as ends) t) e
            where l.district_code = ? and l.minutes <> e.minutes
            """;

    /** An obligation is met when its report was first submitted, and by nothing else. */
    private static final String MET_OTHERWISE = """
            select 'obligation ' || o.id || ' met', coalesce(cast(o.first_submitted_at as text), 'never'),
                   coalesce(cast(r.first_submitted_at as text), case when r.id is null then 'no report' else 'never' end),
                   cast(o.report_id as text)
            from report_obligation o
            left join (
                select district_code, id, first_submitted_at from daily_log
                union all select district_code, id, first_submitted_at from weekly_summary
                union all select district_code, id, first_submitted_at from monthly_exchange) r
                on r.district_code = o.district_code and r.id = o.report_id
            where o.district_code = ? and (o.first_submitted_at is distinct from r.first_submitted_at
                or o.report_id is not null and r.id is null)
            """;

    private static final List<String> RULES = List.of(
            RECORDS_OF_NO_APPROVED_DAY,
            POSTED_FOR_NO_APPROVED_RECORD,
            HANDLED_WITHOUT_TRACE,
            DAYS_OF_OTHER_LENGTH,
            MET_OTHERWISE);

    void check() throws SQLException {
        for (var sql : RULES) {
            district.each(
                    sql,
                    row -> findings.accept(new Finding(
                            district.code(),
                            Kind.STATE,
                            row.getString(1),
                            row.getString(2),
                            row.getString(3),
                            Stream.ofNullable(row.getString(4)).toList())));
        }
    }
}

package org.hezhan.verify;

import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
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

    void check() throws SQLException {
        for (var sql : List.of(RECORDS_OF_NO_APPROVED_DAY, POSTED_FOR_NO_APPROVED_RECORD, HANDLED_WITHOUT_TRACE)) {
            district.each(
                    sql,
                    row -> findings.accept(new Finding(
                            district.code(),
                            Kind.STATE,
                            row.getString(1),
                            row.getString(2),
                            row.getString(3),
                            List.of(row.getString(4)))));
        }
    }
}

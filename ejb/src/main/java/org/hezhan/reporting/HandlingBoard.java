package org.hezhan.reporting;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hezhan.tenancy.DistrictScope;
import org.jspecify.annotations.Nullable;

/** The trail under a report (办理记录). Whoever may see the report may see its trail; callers ask for the report first. */
@Stateless
public class HandlingBoard {

    @PersistenceContext
    EntityManager em;

    public record Row(
            ReviewState.Step step,
            String name,
            Instant at,
            @Nullable ReturnReason reason,
            String remark) {}

    public List<Row> of(UUID report) {
        List<?> rows = em.createNativeQuery("""
                        select h.step, a.name, h.at, h.reason, h.remark
                        from report_handling h join account a on a.id = h.account_id
                        where h.district_code = :district and h.report_id = :report
                        order by h.at, h.id
                        """, Object[].class)
                .setParameter("district", DistrictScope.current().value())
                .setParameter("report", report)
                .getResultList();
        return rows.stream().map(row -> row((Object[]) row)).toList();
    }

    private static Row row(Object[] c) {
        return new Row(
                ReviewState.Step.valueOf((String) c[0]),
                (String) c[1],
                (Instant) c[2],
                c[3] == null ? null : ReturnReason.valueOf((String) c[3]),
                (String) c[4]);
    }
}

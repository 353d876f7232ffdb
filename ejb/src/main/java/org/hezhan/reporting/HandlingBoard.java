package org.hezhan.reporting;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hezhan.shared.Columns;
import org.hezhan.shared.Sql;
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
        return Sql.of(em, """
                        select h.step, a.name, h.at, h.reason, h.remark
                        from report_handling h join account a on a.id = h.account_id
                        where h.district_code = :district and h.report_id = :report
                        order by h.at, h.id
                        """).set("report", report).stream()
                .map(HandlingBoard::row)
                .toList();
    }

    private static Row row(Columns c) {
        return new Row(
                ReviewState.Step.valueOf(c.text(0)),
                c.text(1),
                c.instant(2),
                c.maybe(3, ReturnReason.class),
                c.text(4));
    }
}

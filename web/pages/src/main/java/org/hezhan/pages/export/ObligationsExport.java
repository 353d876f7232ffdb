package org.hezhan.pages.export;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.hezhan.reporting.ObligationBoard;
import org.hezhan.reporting.ReportKind;

/** The reports owed as a workbook (应报清单导出). */
@RequestScoped
public class ObligationsExport extends ListExport {

    @Inject
    ObligationBoard board;

    ObligationsExport() {
        super(
                "obligations",
                "obligation.kind",
                "period.period",
                "list.station",
                "list.person",
                "obligation.due",
                "period.submitted",
                "list.timeliness",
                "obligation.reason");
    }

    @Override
    public void write(Asked asked, Book book) {
        var query = new ObligationBoard.Query(
                asked.one(ReportKind.class, "kind"),
                asked.id("station"),
                null,
                asked.day("from"),
                asked.day("to"),
                asked.is("open"));
        book.rows(
                (after, limit) -> board.page(query, after, limit, actor.get()),
                ObligationBoard.Row::id,
                row -> book.row(
                        words.of(row.kind()),
                        row.periodStart(),
                        row.stationName(),
                        row.accountName(),
                        row.dueAt(),
                        row.firstSubmittedAt(),
                        words.of(row.timeliness()),
                        row.waivedReason()));
    }
}

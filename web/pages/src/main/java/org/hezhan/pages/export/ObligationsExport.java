package org.hezhan.pages.export;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.hezhan.pages.door.CurrentActor;
import org.hezhan.pages.show.Saying;
import org.hezhan.reporting.ObligationBoard;
import org.hezhan.reporting.ReportKind;

/** The reports owed as a workbook (应报清单导出). */
@RequestScoped
public class ObligationsExport implements Export {

    private static final List<String> HEADINGS = List.of(
            "obligation.kind",
            "period.period",
            "list.station",
            "list.person",
            "obligation.due",
            "period.submitted",
            "list.timeliness",
            "obligation.reason");

    @Inject
    ObligationBoard board;

    @Inject
    CurrentActor actor;

    @Inject
    Saying words;

    @Override
    public String name() {
        return "obligations";
    }

    @Override
    public String title(Asked asked) {
        return words.with("place.OBLIGATIONS");
    }

    @Override
    public List<String> headings() {
        return HEADINGS;
    }

    @Override
    public void write(Asked asked, Book book) {
        var query = new ObligationBoard.Query(
                asked.one(ReportKind.class, "kind"),
                asked.id("station"),
                null,
                asked.day("from"),
                asked.day("to"),
                "true".equals(asked.text("open")));
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

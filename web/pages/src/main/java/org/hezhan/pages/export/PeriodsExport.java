package org.hezhan.pages.export;

import org.hezhan.reporting.PeriodBoard;
import org.hezhan.reporting.ReviewState;

/** The workbook of weeks or of months (周、月导出). */
abstract class PeriodsExport extends ListExport {

    PeriodsExport(String name) {
        super(
                name,
                "period.begins",
                "list.station",
                "period.submitted",
                "period.returns",
                "list.timeliness",
                "list.state");
    }

    abstract PeriodBoard board();

    @Override
    public void write(Asked asked, Book book) {
        var query = new PeriodBoard.Query(
                asked.id("station"), asked.day("from"), asked.day("to"), asked.one(ReviewState.class, "state"));
        book.rows(
                (after, limit) -> board().page(query, after, limit, actor.get()),
                PeriodBoard.Row::id,
                row -> book.row(
                        row.periodStart(),
                        row.stationName(),
                        row.submittedAt(),
                        row.returns(),
                        words.of(row.timeliness()),
                        words.of(row.state())));
    }
}

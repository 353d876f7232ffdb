package org.hezhan.pages.export;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.hezhan.pages.door.CurrentActor;
import org.hezhan.pages.show.Saying;
import org.hezhan.reporting.PeriodBoard;
import org.hezhan.reporting.ReviewState;

/** What the workbooks of weeks and of months share (周、月导出). */
@RequestScoped
public class PeriodsBook {

    static final List<String> HEADINGS = List.of(
            "period.begins", "list.station", "period.submitted", "period.returns", "list.timeliness", "list.state");

    @Inject
    CurrentActor actor;

    @Inject
    Saying words;

    void write(PeriodBoard board, Asked asked, Book book) {
        var query = new PeriodBoard.Query(
                asked.id("station"), asked.day("from"), asked.day("to"), asked.one(ReviewState.class, "state"));
        book.rows(
                (after, limit) -> board.page(query, after, limit, actor.get()),
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

package org.hezhan.pages.export;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.hezhan.reporting.ReviewState;
import org.hezhan.reporting.daily.DailyLogBoard;

/** The daily logs as a workbook (日志导出). */
@RequestScoped
public class DailyLogsExport extends ListExport {

    @Inject
    DailyLogBoard board;

    DailyLogsExport() {
        super(
                "daily-logs",
                "list.day",
                "list.person",
                "list.station",
                "daily.attendance",
                "list.minutes",
                "list.street-minutes",
                "place.RECORDS",
                "period.returns",
                "period.submitted",
                "list.timeliness",
                "list.state");
    }

    @Override
    public void write(Asked asked, Book book) {
        var query = new DailyLogBoard.Query(
                asked.id("station"), null, asked.day("from"), asked.day("to"), asked.one(ReviewState.class, "state"));
        book.rows(
                (after, limit) -> board.page(query, after, limit, actor.get()),
                DailyLogBoard.Row::id,
                log -> book.row(
                        log.day(),
                        log.name(),
                        log.stationName(),
                        words.of(log.attendance()),
                        log.minutes(),
                        log.streetTaskMinutes(),
                        log.records(),
                        log.returns(),
                        log.submittedAt(),
                        words.of(log.timeliness()),
                        words.of(log.state())));
    }
}

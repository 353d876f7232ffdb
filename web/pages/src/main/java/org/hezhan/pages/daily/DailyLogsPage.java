package org.hezhan.pages.daily;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.hezhan.pages.door.CurrentActor;
import org.hezhan.pages.lists.Paged;
import org.hezhan.pages.lists.ReportsList;
import org.hezhan.reporting.ReviewState;
import org.hezhan.reporting.daily.DailyLogBoard;

/** The list of daily logs (日志一览): one's own, or those one may review. */
@Named
@RequestScoped
public class DailyLogsPage extends ReportsList<DailyLogBoard.Row> {

    @Inject
    DailyLogBoard board;

    @Inject
    CurrentActor actor;

    public void load() {
        show(Paged.of(board.page(query(), getAfter(), Paged.ASKED, actor.get()), DailyLogBoard.Row::id));
    }

    private DailyLogBoard.Query query() {
        return new DailyLogBoard.Query(getStation(), null, getFrom(), getTo(), getState());
    }

    @Override
    public String getName() {
        return "daily-logs";
    }

    public List<ReviewState> getStates() {
        return List.of(ReviewState.DRAFT, ReviewState.SUBMITTED, ReviewState.RETURNED, ReviewState.APPROVED);
    }
}

package org.hezhan.pages.period;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hezhan.identity.Operation;
import org.hezhan.pages.door.CurrentActor;
import org.hezhan.pages.door.Links;
import org.hezhan.pages.lists.Paged;
import org.hezhan.pages.lists.ReportsList;
import org.hezhan.reporting.ObligationBoard;
import org.hezhan.reporting.PeriodBoard;
import org.hezhan.reporting.ReportKind;
import org.hezhan.reporting.ReviewState;

/** The list of weeks or months (周、月一览), and over it what is still to be submitted. */
public abstract class PeriodsPage extends ReportsList<PeriodBoard.Row> {

    private static final int OPEN_SHOWN = 20;

    @Inject
    ObligationBoard obligations;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    private List<ObligationBoard.Row> open = List.of();

    abstract PeriodBoard board();

    abstract ReportKind kind();

    abstract Operation submitting();

    /** The name of the page of one report. */
    abstract String one();

    public void load() {
        var me = actor.get();
        show(Paged.of(board().page(query(), getAfter(), Paged.ASKED, me), PeriodBoard.Row::id));
        if (me.may(submitting()) && getAfter() == null) {
            var query = new ObligationBoard.Query(kind(), getStation(), null, null, LocalDate.now(clock), true);
            open = obligations.page(query, null, OPEN_SHOWN, me).stream()
                    .filter(owed -> me.may(submitting(), owed.stationId()))
                    .toList();
        }
    }

    private PeriodBoard.Query query() {
        return new PeriodBoard.Query(getStation(), getFrom(), getTo(), getState());
    }

    public String link(PeriodBoard.Row row) {
        return Links.to(one(), "id", row.id());
    }

    public String begin(ObligationBoard.Row owed) {
        return Links.to(one(), "station", owed.stationId(), "start", owed.periodStart(), "id", owed.reportId());
    }

    /** What is owed and not submitted yet. */
    public List<ObligationBoard.Row> getOpen() {
        return open;
    }

    public List<ReviewState> getStates() {
        return List.of(ReviewState.values());
    }
}

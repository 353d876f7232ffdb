package org.hezhan.pages.period;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hezhan.identity.Operation;
import org.hezhan.pages.door.CurrentActor;
import org.hezhan.pages.door.Links;
import org.hezhan.pages.lists.Paged;
import org.hezhan.reporting.ObligationBoard;
import org.hezhan.reporting.PeriodBoard;
import org.hezhan.reporting.ReportKind;
import org.hezhan.reporting.ReviewState;
import org.jspecify.annotations.Nullable;

/** The list of weeks or months (周、月一览), and over it what is still to be submitted. */
public abstract class PeriodsPage {

    private static final int OPEN_SHOWN = 20;

    @Inject
    ObligationBoard obligations;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    private @Nullable LocalDate from;
    private @Nullable LocalDate to;
    private @Nullable UUID station;
    private @Nullable ReviewState state;
    private @Nullable UUID after;
    private Paged<PeriodBoard.Row> page = Paged.none();
    private List<ObligationBoard.Row> open = List.of();

    abstract PeriodBoard board();

    abstract ReportKind kind();

    abstract Operation submitting();

    /** The name of the list's page. */
    public abstract String getName();

    /** The name of the page of one report. */
    abstract String one();

    public void load() {
        var me = actor.get();
        page = Paged.of(board().page(query(), after, Paged.ASKED, me), PeriodBoard.Row::id);
        if (me.may(submitting()) && after == null) {
            var query = new ObligationBoard.Query(kind(), station, null, null, LocalDate.now(clock), true);
            open = obligations.page(query, null, OPEN_SHOWN, me).stream()
                    .filter(owed -> me.may(submitting(), owed.stationId()))
                    .toList();
        }
    }

    PeriodBoard.Query query() {
        return new PeriodBoard.Query(station, from, to, state);
    }

    public String link(PeriodBoard.Row row) {
        return Links.to(one(), "id", row.id());
    }

    public String begin(ObligationBoard.Row owed) {
        return Links.to(one(), "station", owed.stationId(), "start", owed.periodStart(), "id", owed.reportId());
    }

    public Paged<PeriodBoard.Row> getPage() {
        return page;
    }

    /** What is owed and not submitted yet. */
    public List<ObligationBoard.Row> getOpen() {
        return open;
    }

    public List<ReviewState> getStates() {
        return List.of(ReviewState.values());
    }

    public String getFirst() {
        return after == null ? "" : pageAfter(null);
    }

    public String getNext() {
        return page.after() == null ? "" : pageAfter(page.after());
    }

    private String pageAfter(@Nullable Object key) {
        return Links.to(getName(), "from", from, "to", to, "station", station, "state", state, "after", key);
    }

    public String getExport() {
        return Links.to("export/" + getName() + ".xlsx", "from", from, "to", to, "station", station, "state", state);
    }

    public boolean isNarrowed() {
        return from != null || to != null || station != null || state != null;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getTo() {
        return to;
    }

    public void setTo(@Nullable LocalDate to) {
        this.to = to;
    }

    public @Nullable UUID getStation() {
        return station;
    }

    public void setStation(@Nullable UUID station) {
        this.station = station;
    }

    public @Nullable ReviewState getState() {
        return state;
    }

    public void setState(@Nullable ReviewState state) {
        this.state = state;
    }

    public @Nullable UUID getAfter() {
        return after;
    }

    public void setAfter(@Nullable UUID after) {
        this.after = after;
    }
}

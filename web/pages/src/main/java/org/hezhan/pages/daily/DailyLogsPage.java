package org.hezhan.pages.daily;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hezhan.pages.door.CurrentActor;
import org.hezhan.pages.door.Links;
import org.hezhan.pages.lists.Paged;
import org.hezhan.reporting.ReviewState;
import org.hezhan.reporting.daily.DailyLogBoard;
import org.jspecify.annotations.Nullable;

/** The list of daily logs (日志一览): one's own, or those one may review. */
@Named
@RequestScoped
public class DailyLogsPage {

    @Inject
    DailyLogBoard board;

    @Inject
    CurrentActor actor;

    private @Nullable LocalDate from;
    private @Nullable LocalDate to;
    private @Nullable UUID station;
    private @Nullable ReviewState state;
    private @Nullable UUID after;
    private Paged<DailyLogBoard.Row> page = Paged.none();

    public void load() {
        page = Paged.of(board.page(query(), after, Paged.ASKED, actor.get()), DailyLogBoard.Row::id);
    }

    DailyLogBoard.Query query() {
        return new DailyLogBoard.Query(station, null, from, to, state);
    }

    public Paged<DailyLogBoard.Row> getPage() {
        return page;
    }

    public List<ReviewState> getStates() {
        return List.of(ReviewState.DRAFT, ReviewState.SUBMITTED, ReviewState.RETURNED, ReviewState.APPROVED);
    }

    public String getFirst() {
        return after == null ? "" : link(null);
    }

    public String getNext() {
        return page.after() == null ? "" : link(page.after());
    }

    private String link(@Nullable Object key) {
        return Links.to("daily-logs", "from", from, "to", to, "station", station, "state", state, "after", key);
    }

    public String getExport() {
        return Links.to("export/daily-logs.xlsx", "from", from, "to", to, "station", station, "state", state);
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

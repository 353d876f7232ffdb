package org.hezhan.pages.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.hezhan.casework.RecordState;
import org.hezhan.casework.ServiceRecordBoard;
import org.hezhan.casework.ServiceRecordRow;
import org.hezhan.pages.door.CurrentActor;
import org.hezhan.pages.door.Links;
import org.hezhan.pages.lists.Paged;
import org.jspecify.annotations.Nullable;

/** The list of service records (服务记录一览). */
@Named
@RequestScoped
public class RecordsPage {

    @Inject
    ServiceRecordBoard board;

    @Inject
    CurrentActor actor;

    private @Nullable UUID station;
    private String indicator = "";
    private @Nullable YearMonth month;
    private @Nullable RecordState state;
    private @Nullable UUID after;
    private Paged<ServiceRecordRow> page = Paged.none();

    public void load() {
        page = Paged.of(board.page(filter(), after, Paged.ASKED, actor.get()), ServiceRecordRow::id);
    }

    private ServiceRecordBoard.Filter filter() {
        return new ServiceRecordBoard.Filter(station, null, indicator.isEmpty() ? null : indicator, month, null, state);
    }

    public Paged<ServiceRecordRow> getPage() {
        return page;
    }

    public List<RecordState> getStates() {
        return List.of(RecordState.values());
    }

    public String getFirst() {
        return after == null ? "" : link(null);
    }

    public String getNext() {
        return page.after() == null ? "" : link(page.after());
    }

    private String link(@Nullable Object key) {
        return Links.to(
                "records", "station", station, "indicator", indicator, "month", month, "state", state, "after", key);
    }

    public String getExport() {
        return Links.to(
                "export/records.xlsx", "station", station, "indicator", indicator, "month", month, "state", state);
    }

    public boolean isNarrowed() {
        return station != null || !indicator.isEmpty() || month != null || state != null;
    }

    public @Nullable UUID getStation() {
        return station;
    }

    public void setStation(@Nullable UUID station) {
        this.station = station;
    }

    public String getIndicator() {
        return indicator;
    }

    public void setIndicator(@Nullable String indicator) {
        this.indicator = indicator == null ? "" : indicator;
    }

    public @Nullable YearMonth getMonth() {
        return month;
    }

    public void setMonth(@Nullable YearMonth month) {
        this.month = month;
    }

    public @Nullable RecordState getState() {
        return state;
    }

    public void setState(@Nullable RecordState state) {
        this.state = state;
    }

    public @Nullable UUID getAfter() {
        return after;
    }

    public void setAfter(@Nullable UUID after) {
        this.after = after;
    }
}

package org.hezhan.pages.lists;

import java.time.LocalDate;
import java.util.UUID;
import org.hezhan.pages.door.Links;
import org.hezhan.reporting.ReviewState;
import org.jspecify.annotations.Nullable;

/**
 * A list of days, weeks or months (日志、周、月一览), narrowed by period, station and state, a page at a time. Its address says all
 * of that; so does the address of its workbook.
 */
public abstract class ReportsList<R> {

    private @Nullable LocalDate from;
    private @Nullable LocalDate to;
    private @Nullable UUID station;
    private @Nullable ReviewState state;
    private @Nullable UUID after;
    private Paged<R> page = Paged.none();

    /** The name of the list's page. */
    public abstract String getName();

    protected void show(Paged<R> read) {
        page = read;
    }

    public Paged<R> getPage() {
        return page;
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

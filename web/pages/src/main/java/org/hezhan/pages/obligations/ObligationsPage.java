package org.hezhan.pages.obligations;

import static java.util.Objects.requireNonNull;
import static org.hezhan.shared.SharedReason.VALUE_NOT_UNDERSTOOD;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hezhan.identity.Operation;
import org.hezhan.pages.door.CurrentActor;
import org.hezhan.pages.door.Links;
import org.hezhan.pages.lists.Paged;
import org.hezhan.pages.show.Saying;
import org.hezhan.reporting.ObligationBoard;
import org.hezhan.reporting.Obligations;
import org.hezhan.reporting.ReportKind;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Messages;

/** Who owes which report by when (应报清单); whoever may, waives one for a reason. */
@Named
@ViewScoped
public class ObligationsPage implements Serializable {

    @Inject
    ObligationBoard board;

    @Inject
    Obligations obligations;

    @Inject
    CurrentActor actor;

    @Inject
    Saying words;

    @Inject
    Clock clock;

    private @Nullable ReportKind kind;
    private @Nullable UUID station;
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;
    private String open = "";
    private @Nullable UUID after;
    private @Nullable UUID chosen;
    private int seen;
    private String reason = "";
    private transient @Nullable Paged<ObligationBoard.Row> page;

    public void load() {
        if (!open.isEmpty() && !isOpenOnly()) {
            throw VALUE_NOT_UNDERSTOOD.refusal(open);
        }
        page = read();
    }

    private Paged<ObligationBoard.Row> read() {
        var query = new ObligationBoard.Query(kind, station, null, start(), end(), isOpenOnly());
        return Paged.of(board.page(query, after, Paged.ASKED, actor.get()), ObligationBoard.Row::id);
    }

    private @Nullable LocalDate start() {
        return from == null && to == null ? LocalDate.now(clock).minusDays(30) : from;
    }

    private LocalDate end() {
        return to == null ? LocalDate.now(clock) : to;
    }

    public Paged<ObligationBoard.Row> getPage() {
        var known = page;
        return known == null ? read() : known;
    }

    public boolean isWaivable(ObligationBoard.Row row) {
        return row.firstSubmittedAt() == null
                && row.waivedReason() == null
                && actor.get().may(Operation.OBLIGATION_WAIVE, row.stationId());
    }

    public void choose(ObligationBoard.Row row) {
        chosen = row.id();
        seen = row.version();
    }

    public String waive() {
        obligations.waive(requireNonNull(chosen), seen, reason, actor.get());
        Messages.addFlashGlobalInfo(words.with("obligation.waived"));
        return "/obligations?faces-redirect=true&includeViewParams=true";
    }

    public boolean isChosen() {
        return chosen != null;
    }

    /** Where the report can be read or begun; nothing where this person may not read what it leads to. */
    public String link(ObligationBoard.Row row) {
        if (!isReadable(row)) {
            return "";
        }
        return switch (row.kind()) {
            case DAILY -> row.reportId() == null ? "" : Links.to("daily-log", "id", row.reportId());
            case WEEKLY ->
                Links.to("week", "id", row.reportId(), "station", row.stationId(), "start", row.periodStart());
            case MONTHLY ->
                Links.to("month", "id", row.reportId(), "station", row.stationId(), "start", row.periodStart());
        };
    }

    private boolean isReadable(ObligationBoard.Row row) {
        var me = actor.get();
        return switch (row.kind()) {
            case DAILY -> row.account() != null && me.may(Operation.DAILY_READ, row.stationId(), row.account());
            case WEEKLY -> me.may(Operation.WEEKLY_READ, row.stationId());
            case MONTHLY -> me.may(Operation.MONTHLY_READ, row.stationId());
        };
    }

    public List<ReportKind> getKinds() {
        return List.of(ReportKind.values());
    }

    public String getFirst() {
        return after == null ? "" : pageAfter(null);
    }

    public String getNext() {
        return getPage().after() == null ? "" : pageAfter(getPage().after());
    }

    private String pageAfter(@Nullable Object key) {
        return Links.to(
                "obligations", "kind", kind, "station", station, "from", from, "to", to, "open", open, "after", key);
    }

    public String getExport() {
        return Links.to(
                "export/obligations.xlsx",
                "kind",
                kind,
                "station",
                station,
                "from",
                start(),
                "to",
                end(),
                "open",
                open);
    }

    public boolean isNarrowed() {
        return kind != null || station != null || from != null || to != null || isOpenOnly();
    }

    public boolean isOpenOnly() {
        return open.equals("true");
    }

    public @Nullable ReportKind getKind() {
        return kind;
    }

    public void setKind(@Nullable ReportKind kind) {
        this.kind = kind;
    }

    public @Nullable UUID getStation() {
        return station;
    }

    public void setStation(@Nullable UUID station) {
        this.station = station;
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

    public String getOpen() {
        return open;
    }

    public void setOpen(@Nullable String open) {
        this.open = open == null ? "" : open;
    }

    public @Nullable UUID getAfter() {
        return after;
    }

    public void setAfter(@Nullable UUID after) {
        this.after = after;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}

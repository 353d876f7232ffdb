package org.hezhan.pages.period;

import static java.util.Objects.requireNonNull;
import static org.hezhan.shared.SharedReason.NOT_FOUND;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hezhan.identity.Operation;
import org.hezhan.pages.door.CurrentActor;
import org.hezhan.pages.show.Saying;
import org.hezhan.reporting.Composition;
import org.hezhan.reporting.HandlingBoard;
import org.hezhan.reporting.PeriodBoard;
import org.hezhan.reporting.ReturnReason;
import org.hezhan.reporting.ReviewState;
import org.hezhan.reporting.ReviewState.Step;
import org.hezhan.roster.StationBoard;
import org.hezhan.shared.Ids;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Messages;

/** One week or month of a station (一周、一月): what its days say, the words that go with it, and the steps. */
public abstract class PeriodPage implements Serializable {

    @Inject
    CurrentActor actor;

    @Inject
    StationBoard stations;

    @Inject
    HandlingBoard handlings;

    @Inject
    Saying words;

    @Inject
    Clock clock;

    private @Nullable UUID id;
    private @Nullable UUID station;
    private @Nullable LocalDate start;
    private @Nullable Integer seen;
    private String difference = "";
    private String comment = "";
    private ReturnReason reason = ReturnReason.INCOMPLETE;
    private String remark = "";
    private transient @Nullable View view;

    /** What the page shows, read anew for every request. */
    public record View(
            String stationName,
            ReviewState state,
            List<Step> steps,
            String difference,
            String comment,
            Composition composition,
            String hash,
            List<HandlingBoard.Row> trail,
            PeriodBoard.@Nullable Row row) {}

    abstract PeriodBoard board();

    abstract Operation submitting();

    abstract String page();

    abstract int write(UUID report, UUID at, LocalDate from, String text, @Nullable Integer version);

    abstract void take(Step step, UUID report, int version);

    public void load() {
        if (id == null && station != null && start != null) {
            var known = board().page(new PeriodBoard.Query(station, start, start, null), null, 1, actor.get());
            id = known.isEmpty() ? null : known.getFirst().id();
        }
        difference = read().difference();
    }

    private View read() {
        var shown = id == null ? preview() : written(id);
        view = shown;
        return shown;
    }

    private View written(UUID report) {
        var detail = board().one(report, actor.get());
        var row = detail.row();
        station = row.stationId();
        start = row.periodStart();
        seen = seen == null ? row.version() : seen;
        return new View(
                row.stationName(),
                row.state(),
                row.steps(),
                detail.difference(),
                detail.comment(),
                detail.composition(),
                detail.hash(),
                handlings.of(report),
                row);
    }

    private View preview() {
        if (station == null || start == null) {
            throw NOT_FOUND.refusal();
        }
        var name = stations.one(station, actor.get()).name();
        var composition = board().preview(station, start, actor.get());
        var steps = actor.get().may(submitting(), station) ? List.of(Step.SUBMIT) : List.<Step>of();
        return new View(name, ReviewState.DRAFT, steps, "", "", composition, composition.hash(), List.of(), null);
    }

    public void save() {
        var report = id == null ? Ids.at(clock.instant()) : id;
        seen = write(report, requireNonNull(station), requireNonNull(start), difference, seen);
        id = report;
        Messages.addGlobalInfo(words.with("period.saved"));
    }

    public String take(Step step) {
        if (step == Step.SUBMIT) {
            save();
        }
        take(step, requireNonNull(id), requireNonNull(seen));
        Messages.addFlashGlobalInfo(words.with("review.done", words.of(step)));
        return "/" + page() + "?faces-redirect=true&id=" + id;
    }

    public View getView() {
        var known = view;
        return known == null ? read() : known;
    }

    public boolean may(Step step) {
        return getView().steps().contains(step);
    }

    public List<ReturnReason> getReasons() {
        return List.of(ReturnReason.values());
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }

    public @Nullable UUID getStation() {
        return station;
    }

    public void setStation(@Nullable UUID station) {
        this.station = station;
    }

    public @Nullable LocalDate getStart() {
        return start;
    }

    public void setStart(@Nullable LocalDate start) {
        this.start = start;
    }

    public String getDifference() {
        return difference;
    }

    public void setDifference(String difference) {
        this.difference = difference;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }

    public ReturnReason getReason() {
        return reason;
    }

    public void setReason(ReturnReason reason) {
        this.reason = reason;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}

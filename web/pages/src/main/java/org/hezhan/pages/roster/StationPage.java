package org.hezhan.pages.roster;

import static java.util.Objects.requireNonNull;
import static org.hezhan.shared.SharedReason.NOT_FOUND;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.hezhan.identity.Operation;
import org.hezhan.kpi.KpiBoard;
import org.hezhan.kpi.KpiScope;
import org.hezhan.kpi.Light;
import org.hezhan.kpi.Progress;
import org.hezhan.pages.door.CurrentActor;
import org.hezhan.pages.door.Links;
import org.hezhan.pages.show.Saying;
import org.hezhan.purchase.ContractBoard;
import org.hezhan.reporting.ObligationBoard;
import org.hezhan.roster.PostBoard;
import org.hezhan.roster.SiteKind;
import org.hezhan.roster.Station.Particulars;
import org.hezhan.roster.StationBoard;
import org.hezhan.roster.StationState;
import org.hezhan.roster.Stationing;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Messages;

/** One station on one page (一站一页): its people, its contract, its pace, what it owes, and the steps of its life. */
@Named
@ViewScoped
public class StationPage implements Serializable {

    private static final int OWED_SHOWN = 8;

    @Inject
    StationBoard board;

    @Inject
    PostBoard postBoard;

    @Inject
    ContractBoard contracts;

    @Inject
    KpiBoard kpis;

    @Inject
    ObligationBoard obligations;

    @Inject
    Stationing stationing;

    @Inject
    CurrentActor actor;

    @Inject
    Saying words;

    @Inject
    Clock clock;

    private @Nullable UUID id;
    private int seen;
    private @Nullable SiteKind siteKind;
    private @Nullable Integer score;
    private String remark = "";
    private transient @Nullable View view;

    /** What the page shows, read anew for every request; what somebody may not see is empty. */
    public record View(
            StationBoard.Row row,
            List<PostBoard.Row> posts,
            ContractBoard.@Nullable Row contract,
            KpiBoard.@Nullable Overview overview,
            List<ObligationBoard.Row> owed) {

        public List<Progress> paced() {
            return overview == null
                    ? List.of()
                    : overview.lines().stream()
                            .filter(line -> line.light() != Light.NONE)
                            .toList();
        }
    }

    public void load() {
        seen = read().row().version();
    }

    private View read() {
        if (id == null) {
            throw NOT_FOUND.refusal();
        }
        var me = actor.get();
        var scope = new KpiScope.Station(id);
        var month = YearMonth.now(clock);
        var readsKpi = me.may(Operation.KPI_READ, id);
        var shown = new View(
                board.one(id, me),
                me.may(Operation.POST_READ, id) ? postBoard.ofStation(id, me) : List.of(),
                contracts.running(id, me).orElse(null),
                readsKpi ? kpis.overview(scope, month, me) : null,
                me.may(Operation.OBLIGATION_READ, id) ? owed(id) : List.of());
        view = shown;
        return shown;
    }

    private List<ObligationBoard.Row> owed(UUID station) {
        var query = new ObligationBoard.Query(null, station, null, null, java.time.LocalDate.now(clock), true);
        return obligations.page(query, null, OWED_SHOWN, actor.get());
    }

    public String take(StationState.Step step) {
        stationing.take(requireNonNull(id), seen, step, new Particulars(siteKind, score, remark), actor.get());
        Messages.addFlashGlobalInfo(words.with("review.done", words.of(step)));
        return "/station?faces-redirect=true&id=" + id;
    }

    public List<StationState.Step> getSteps() {
        return actor.get().may(Operation.STATION_STEP, requireNonNull(id))
                ? getView().row().steps()
                : List.of();
    }

    public boolean isSiteAsked() {
        return getSteps().contains(StationState.Step.CONFIRM_SITE);
    }

    public boolean isScoreAsked() {
        return getSteps().contains(StationState.Step.ACCEPT);
    }

    public String figure(Progress line) {
        return Links.to("kpi-figure", "indicator", line.indicator().code(), "station", id);
    }

    public View getView() {
        var known = view;
        return known == null ? read() : known;
    }

    public List<SiteKind> getSiteKinds() {
        return List.of(SiteKind.values());
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }

    public @Nullable SiteKind getSiteKind() {
        return siteKind;
    }

    public void setSiteKind(@Nullable SiteKind siteKind) {
        this.siteKind = siteKind;
    }

    public @Nullable Integer getScore() {
        return score;
    }

    public void setScore(@Nullable Integer score) {
        this.score = score;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}

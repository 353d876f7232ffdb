package org.hezhan.api.kpi;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.hezhan.api.CurrentActor;
import org.hezhan.api.Language;
import org.hezhan.api.Needs;
import org.hezhan.api.Page;
import org.hezhan.api.Paging;
import org.hezhan.api.Parameters;
import org.hezhan.identity.Operation;
import org.hezhan.indicator.Indicator;
import org.hezhan.indicator.IndicatorTuning;
import org.hezhan.kpi.KpiBoard;
import org.hezhan.kpi.KpiEntryBoard;
import org.hezhan.kpi.KpiScope;
import org.hezhan.purchase.ContractBoard;
import org.hezhan.roster.StationBoard;
import org.hezhan.shared.SharedReason;
import org.jspecify.annotations.Nullable;

/** How the indicators stand, and from which entries and records each figure comes (指标进度、分录、承担记录). */
@Path("d/{district}/kpis")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class KpisResource {

    @Inject
    KpiBoard board;

    @Inject
    KpiEntryBoard entries;

    @Inject
    IndicatorTuning tuning;

    @Inject
    StationBoard stations;

    @Inject
    ContractBoard contracts;

    @Inject
    Clock clock;

    @Inject
    CurrentActor actor;

    @Context
    HttpServletRequest request;

    /** One station's progress of one indicator. */
    public record StationKpiProgress(UUID stationId, String stationName, KpiProgress progress) {

        static StationKpiProgress of(KpiBoard.StationProgress row, java.util.Locale locale) {
            return new StationKpiProgress(row.station(), row.stationName(), KpiProgress.of(row.progress(), locale));
        }
    }

    /** One record behind a figure; what the records bear adds up to it. */
    public record KpiBearer(
            UUID recordId,
            LocalDate day,
            String workerName,
            String ownIndicator,
            long quantity,
            long basis,
            long people,
            @Nullable String shortfall) {

        static KpiBearer of(KpiEntryBoard.Bearer row) {
            return new KpiBearer(
                    row.recordId(),
                    row.day(),
                    row.workerName(),
                    row.ownIndicator(),
                    row.quantity(),
                    row.basis(),
                    row.people(),
                    row.shortfall());
        }
    }

    @GET
    @Path("progress")
    @Needs(Operation.KPI_READ)
    public Page<KpiProgress> progress(
            @QueryParam("serviceMonth") @Nullable YearMonth month,
            @QueryParam("stationId") @Nullable UUID station,
            @QueryParam("contractId") @Nullable UUID contract) {
        var locale = Language.of(request);
        var rows = board.progress(scope(station, contract), orThis(month), actor.get());
        return Page.whole(rows, row -> KpiProgress.of(row, locale));
    }

    @GET
    @Path("station-progress")
    @Needs(Operation.KPI_READ)
    public Page<StationKpiProgress> stationProgress(
            @QueryParam("serviceMonth") @Nullable YearMonth month,
            @QueryParam("indicator") @Nullable String indicator,
            @QueryParam("contractId") @Nullable UUID contract) {
        var locale = Language.of(request);
        var code = known(indicator);
        var rows = board.stations(scope(null, contract), code, orThis(month), actor.get());
        return Page.whole(rows, row -> StationKpiProgress.of(row, locale));
    }

    @GET
    @Path("entries")
    @Needs(Operation.KPI_READ)
    public Page<KpiEntry> entries(
            @QueryParam("serviceMonth") @Nullable YearMonth month,
            @QueryParam("stationId") @Nullable UUID station,
            @QueryParam("indicator") @Nullable String indicator,
            @QueryParam("recordId") @Nullable UUID record,
            @BeanParam Paging paging) {
        var filter = new KpiEntryBoard.Filter(station, indicator == null ? null : known(indicator), month, record);
        var rows = entries.page(filter, paging.afterId(), paging.limit(), actor.get());
        return Page.of(rows, paging.limit(), KpiEntry::of, KpiEntryBoard.Row::id);
    }

    @GET
    @Path("records")
    @Needs(Operation.RECORD_READ)
    public Page<KpiBearer> records(
            @QueryParam("serviceMonth") @Nullable YearMonth month,
            @QueryParam("stationId") @Nullable UUID station,
            @QueryParam("indicator") @Nullable String indicator,
            @BeanParam Paging paging) {
        var place = stations.one(Parameters.given("stationId", station), actor.get())
                .id();
        var rows =
                entries.behind(place, known(indicator), orThis(month), paging.afterId(), paging.limit(), actor.get());
        return Page.of(rows, paging.limit(), KpiBearer::of, KpiEntryBoard.Bearer::recordId);
    }

    /** A scope that the caller may not see is answered like one that does not exist. */
    private KpiScope scope(@Nullable UUID station, @Nullable UUID contract) {
        if (station != null) {
            return new KpiScope.Station(stations.one(station, actor.get()).id());
        }
        return contract == null
                ? new KpiScope.District()
                : new KpiScope.Contract(contracts.one(contract, actor.get()).id());
    }

    /** Without a month, this one. */
    private YearMonth orThis(@Nullable YearMonth month) {
        return month == null ? YearMonth.now(clock) : month;
    }

    private String known(@Nullable String indicator) {
        var wanted = Parameters.given("indicator", indicator);
        return tuning.inForce().kpis().stream()
                .map(Indicator::code)
                .filter(wanted::equals)
                .findAny()
                .orElseThrow(SharedReason.NOT_FOUND::refusal);
    }
}

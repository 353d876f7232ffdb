package org.hezhan.api.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.hezhan.api.Created;
import org.hezhan.api.CurrentActor;
import org.hezhan.api.Needs;
import org.hezhan.api.Page;
import org.hezhan.api.Paging;
import org.hezhan.api.Parameters;
import org.hezhan.api.Puts;
import org.hezhan.api.Versions;
import org.hezhan.identity.Operation;
import org.hezhan.reporting.Composition;
import org.hezhan.reporting.HandlingBoard;
import org.hezhan.reporting.PeriodBoard;
import org.hezhan.reporting.ReviewState;
import org.hezhan.reporting.monthly.MonthlyBoard;
import org.hezhan.reporting.monthly.MonthlyExchanges;
import org.jspecify.annotations.Nullable;

/** The monthly exchanges (月交流): composed from approved days, submitted, reviewed, commented, acknowledged. */
@Path("d/{district}/monthly-exchanges")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MonthlyExchangesResource {

    @Inject
    MonthlyBoard board;

    @Inject
    MonthlyExchanges exchanges;

    @Inject
    HandlingBoard handlings;

    @Inject
    CurrentActor actor;

    @Inject
    Created created;

    /** Why an acknowledged month is opened for late days. */
    public record MonthUnlocking(String reason) {}

    @GET
    @Needs(Operation.MONTHLY_READ)
    public Page<ComposedReport> page(
            @QueryParam("stationId") @Nullable UUID station,
            @QueryParam("from") @Nullable LocalDate from,
            @QueryParam("to") @Nullable LocalDate to,
            @QueryParam("state") @Nullable ReviewState state,
            @BeanParam Paging paging) {
        var query = new PeriodBoard.Query(station, from, to, state);
        var rows = board.page(query, paging.afterId(), paging.limit(), actor.get());
        return Page.of(rows, paging.limit(), ComposedReport::of, PeriodBoard.Row::id);
    }

    @GET
    @Path("preview")
    @Needs(Operation.MONTHLY_READ)
    public Composition preview(
            @QueryParam("stationId") @Nullable UUID station, @QueryParam("periodStart") @Nullable LocalDate start) {
        return board.preview(
                Parameters.given("stationId", station), Parameters.given("periodStart", start), actor.get());
    }

    @GET
    @Path("{id}")
    @Needs(Operation.MONTHLY_READ)
    public ComposedReportDetail one(@PathParam("id") UUID id) {
        return ComposedReportDetail.of(board.one(id, actor.get()), handlings.of(id));
    }

    @PUT
    @Path("{id}")
    @Needs(Operation.MONTHLY_SUBMIT)
    public ComposedReportDetail put(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, ComposedReportDraft draft) {
        var seen = Versions.seenIfAny(ifMatch);
        var fresh = Versions.fresh(id);
        created.when(new Puts<>(Puts.find(() -> board.one(id, actor.get())), draft::isSaidBy)
                .put(
                        seen,
                        () -> exchanges.write(
                                fresh, draft.stationId(), draft.periodStart(), draft.difference(), seen, actor.get())));
        return one(id);
    }

    @POST
    @Path("{id}/submission")
    @Needs(Operation.MONTHLY_SUBMIT)
    public ComposedReportDetail submit(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        exchanges.submit(id, Versions.seen(ifMatch), actor.get());
        return one(id);
    }

    @POST
    @Path("{id}/return")
    @Needs(Operation.MONTHLY_REVIEW)
    public ComposedReportDetail sendBack(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, ReportReturn told) {
        exchanges.sendBack(id, Versions.seen(ifMatch), told.reason(), told.remark(), actor.get());
        return one(id);
    }

    @POST
    @Path("{id}/approval")
    @Needs(Operation.MONTHLY_REVIEW)
    public ComposedReportDetail approve(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        exchanges.approve(id, Versions.seen(ifMatch), actor.get());
        return one(id);
    }

    @POST
    @Path("{id}/comment")
    @Needs(Operation.MONTHLY_COMMENT)
    public ComposedReportDetail comment(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, ReportComment told) {
        exchanges.comment(id, Versions.seen(ifMatch), told.comment(), actor.get());
        return one(id);
    }

    @POST
    @Path("{id}/acknowledgement")
    @Needs(Operation.MONTHLY_ACKNOWLEDGE)
    public ComposedReportDetail acknowledge(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        exchanges.acknowledge(id, Versions.seen(ifMatch), actor.get());
        return one(id);
    }

    @POST
    @Path("{id}/unlocking")
    @Needs(Operation.MONTHLY_ACKNOWLEDGE)
    public ComposedReportDetail unlock(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, MonthUnlocking told) {
        exchanges.unlock(id, Versions.seen(ifMatch), told.reason(), actor.get());
        return one(id);
    }

    @POST
    @Path("{id}/locking")
    @Needs(Operation.MONTHLY_ACKNOWLEDGE)
    public ComposedReportDetail lock(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        exchanges.lock(id, Versions.seen(ifMatch), actor.get());
        return one(id);
    }
}

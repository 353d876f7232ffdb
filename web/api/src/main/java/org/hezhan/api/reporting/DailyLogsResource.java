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
import java.util.function.Predicate;
import org.hezhan.api.Brief;
import org.hezhan.api.Created;
import org.hezhan.api.CurrentActor;
import org.hezhan.api.Needs;
import org.hezhan.api.Page;
import org.hezhan.api.Paging;
import org.hezhan.api.Puts;
import org.hezhan.api.Versions;
import org.hezhan.identity.Actor;
import org.hezhan.identity.Operation;
import org.hezhan.reporting.ReviewState;
import org.hezhan.reporting.daily.DailyDesk;
import org.hezhan.reporting.daily.DailyDraft;
import org.hezhan.reporting.daily.DailyLogBoard;
import org.hezhan.reporting.daily.DailyLogging;
import org.hezhan.reporting.daily.WholeDayBoard;
import org.hezhan.reporting.daily.WholeDayBoard.WholeDay;
import org.jspecify.annotations.Nullable;

/** The daily logs (日志): the one report that is typed. Its author writes and submits it, the head returns or approves it. */
@Path("d/{district}/daily-logs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DailyLogsResource {

    @Inject
    DailyLogBoard board;

    @Inject
    WholeDayBoard days;

    @Inject
    DailyDesk desk;

    @Inject
    DailyLogging logging;

    @Inject
    Brief brief;

    @Inject
    CurrentActor actor;

    @Inject
    Created created;

    @GET
    @Needs(Operation.DAILY_READ)
    public Page<DailyLog> page(
            @QueryParam("stationId") @Nullable UUID station,
            @QueryParam("accountId") @Nullable UUID account,
            @QueryParam("from") @Nullable LocalDate from,
            @QueryParam("to") @Nullable LocalDate to,
            @QueryParam("state") @Nullable ReviewState state,
            @BeanParam Paging paging) {
        var query = new DailyLogBoard.Query(station, account, from, to, state);
        var rows = board.page(query, paging.afterId(), paging.limit(), actor.get());
        return Page.of(rows, paging.limit(), row -> DailyLog.of(row, actor.get()), DailyLogBoard.Row::id);
    }

    @GET
    @Path("{id}")
    @Needs(Operation.DAILY_READ)
    public DailyLogDetail one(@PathParam("id") UUID id) {
        return told(days.one(id, actor.get()));
    }

    @PUT
    @Path("{id}")
    @Needs(Operation.DAILY_WRITE)
    public @Nullable DailyLogDetail put(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @HeaderParam("Prefer") @Nullable String prefer,
            DailyLogDraft sent) {
        return put(id, ifMatch, prefer, sent, DailyLogging::write, _ -> true);
    }

    /** Writes the day and submits it, both or neither. */
    @PUT
    @Path("{id}/submission")
    @Needs(Operation.DAILY_WRITE)
    public @Nullable DailyLogDetail handIn(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @HeaderParam("Prefer") @Nullable String prefer,
            DailyLogDraft sent) {
        return put(id, ifMatch, prefer, sent, DailyLogging::handIn, state -> !state.isWithAuthor());
    }

    /** What is put: the day as it is typed, or as it is typed and submitted. */
    private interface Putting {
        int by(DailyLogging logging, UUID id, DailyDraft draft, @Nullable Integer seen, Actor actor);
    }

    private @Nullable DailyLogDetail put(
            UUID id,
            @Nullable String ifMatch,
            @Nullable String prefer,
            DailyLogDraft sent,
            Putting putting,
            Predicate<ReviewState> isSo) {
        var by = actor.get();
        var seen = Versions.seenIfAny(ifMatch);
        var fresh = Versions.fresh(id);
        var draft = sent.draft();
        Predicate<WholeDay> isSame = day -> isSo.test(day.log().row().state()) && draft.equals(DailyLogDraft.said(day));
        var put = new Puts<>(() -> days.find(id, by), isSame)
                .write(
                        seen,
                        () -> done(id, prefer, logging -> putting.by(logging, fresh, draft, seen, by)),
                        day -> Brief.isPreferred(prefer) ? brief.of(day.version()) : told(day));
        created.when(put.isNew());
        return put.now();
    }

    @POST
    @Path("{id}/submission")
    @Needs(Operation.DAILY_WRITE)
    public @Nullable DailyLogDetail submit(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @HeaderParam("Prefer") @Nullable String prefer) {
        var seen = Versions.seen(ifMatch);
        return done(id, prefer, logging -> logging.submit(id, seen, actor.get()));
    }

    @POST
    @Path("{id}/return")
    @Needs(Operation.DAILY_REVIEW)
    public @Nullable DailyLogDetail sendBack(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @HeaderParam("Prefer") @Nullable String prefer,
            ReportReturn told) {
        var seen = Versions.seen(ifMatch);
        return done(id, prefer, logging -> logging.sendBack(id, seen, told.reason(), told.remark(), actor.get()));
    }

    @POST
    @Path("{id}/approval")
    @Needs(Operation.DAILY_REVIEW)
    public @Nullable DailyLogDetail approve(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @HeaderParam("Prefer") @Nullable String prefer) {
        var seen = Versions.seen(ifMatch);
        return done(id, prefer, logging -> logging.approve(id, seen, actor.get()));
    }

    private @Nullable DailyLogDetail done(UUID id, @Nullable String prefer, DailyDesk.Deed deed) {
        return Brief.isPreferred(prefer) ? brief.of(deed.by(logging)) : told(desk.doneAndTold(id, deed, actor.get()));
    }

    private DailyLogDetail told(WholeDay day) {
        return DailyLogDetail.of(day, actor.get());
    }
}

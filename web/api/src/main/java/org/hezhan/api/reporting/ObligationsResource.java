package org.hezhan.api.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.hezhan.api.CurrentActor;
import org.hezhan.api.Needs;
import org.hezhan.api.Page;
import org.hezhan.api.Paging;
import org.hezhan.api.Versioned;
import org.hezhan.api.Versions;
import org.hezhan.identity.Operation;
import org.hezhan.reporting.ObligationBoard;
import org.hezhan.reporting.Obligations;
import org.hezhan.reporting.ReportKind;
import org.jspecify.annotations.Nullable;

/** Which reports are owed by whom and when (应报清单). They are generated; people can only waive one, with a reason. */
@Path("d/{district}/obligations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ObligationsResource {

    @Inject
    ObligationBoard board;

    @Inject
    Obligations obligations;

    @Inject
    CurrentActor actor;

    /** Why a report need not be given. */
    public record Waiver(String reason) {}

    /** The obligation as it stands after the step. */
    public record WaivedObligation(UUID id, int version) implements Versioned {}

    @GET
    @Needs(Operation.OBLIGATION_READ)
    public Page<Obligation> page(
            @QueryParam("kind") @Nullable ReportKind kind,
            @QueryParam("stationId") @Nullable UUID station,
            @QueryParam("accountId") @Nullable UUID account,
            @QueryParam("from") @Nullable LocalDate from,
            @QueryParam("to") @Nullable LocalDate to,
            @QueryParam("open") @Nullable Boolean open,
            @BeanParam Paging paging) {
        var query = new ObligationBoard.Query(kind, station, account, from, to, Boolean.TRUE.equals(open));
        var rows = board.page(query, paging.afterId(), paging.limit(), actor.get());
        return Page.of(rows, paging.limit(), Obligation::of, ObligationBoard.Row::id);
    }

    @POST
    @Path("{id}/waiver")
    @Needs(Operation.OBLIGATION_WAIVE)
    public WaivedObligation waive(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, Waiver waiver) {
        var version = obligations.waive(id, Versions.seen(ifMatch), waiver.reason(), actor.get());
        return new WaivedObligation(id, version);
    }
}

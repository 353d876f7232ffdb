package org.hezhan.api.casework;

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
import java.time.YearMonth;
import java.util.UUID;
import org.hezhan.api.CurrentActor;
import org.hezhan.api.Needs;
import org.hezhan.api.Page;
import org.hezhan.api.Paging;
import org.hezhan.api.Versions;
import org.hezhan.casework.Casework;
import org.hezhan.casework.Narratives;
import org.hezhan.casework.RecordState;
import org.hezhan.casework.RevealPurpose;
import org.hezhan.casework.ServiceRecordBoard;
import org.hezhan.casework.ServiceRecordRow;
import org.hezhan.identity.Operation;
import org.jspecify.annotations.Nullable;

/** The facts from which all figures come (服务记录). They are written with the daily log; here they are read, voided, corrected. */
@Path("d/{district}/service-records")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ServiceRecordsResource {

    @Inject
    ServiceRecordBoard board;

    @Inject
    Casework casework;

    @Inject
    Narratives narratives;

    @Inject
    CurrentActor actor;

    /** Why a record is taken back. */
    public record RecordVoiding(String reason) {}

    /** What stands in the record's place, and why. */
    public record RecordCorrection(String reason, ServiceRecordDraft record) {}

    /** To what purpose a case narrative is read. */
    public record NarrativeReveal(@Nullable RevealPurpose purpose) {}

    /** A case narrative, as it is shown once. */
    public record Narrative(String note) {}

    @GET
    @Needs(Operation.RECORD_READ)
    public Page<ServiceRecord> page(
            @QueryParam("stationId") @Nullable UUID station,
            @QueryParam("workerId") @Nullable UUID worker,
            @QueryParam("indicator") @Nullable String indicator,
            @QueryParam("serviceMonth") @Nullable YearMonth month,
            @QueryParam("logId") @Nullable UUID log,
            @QueryParam("state") @Nullable RecordState state,
            @BeanParam Paging paging) {
        var filter = new ServiceRecordBoard.Filter(station, worker, indicator, month, log, state);
        var rows = board.page(filter, paging.afterId(), paging.limit(), actor.get());
        return Page.of(rows, paging.limit(), row -> ServiceRecord.of(row, actor.get()), ServiceRecordRow::id);
    }

    @GET
    @Path("{id}")
    @Needs(Operation.RECORD_READ)
    public ServiceRecord one(@PathParam("id") UUID id) {
        return ServiceRecord.of(board.one(id, actor.get()), actor.get());
    }

    @POST
    @Path("{id}/void")
    @Needs(Operation.RECORD_VOID)
    public ServiceRecord takeBack(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, RecordVoiding told) {
        casework.voidRecord(id, Versions.seen(ifMatch), told.reason(), actor.get());
        return one(id);
    }

    /** The second person's word, with which a correction stands. */
    @POST
    @Path("{id}/approval")
    @Needs(Operation.RECORD_APPROVE)
    public ServiceRecord approve(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        casework.approveCorrection(id, Versions.seen(ifMatch), actor.get());
        return one(id);
    }

    /** Shows what is withheld, in this answer alone; the audit chain keeps who read it and why. */
    @POST
    @Path("{id}/narrative")
    @Needs(Operation.RECORD_NARRATIVE)
    public Narrative reveal(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, NarrativeReveal told) {
        return new Narrative(narratives.reveal(id, Versions.seen(ifMatch), told.purpose(), actor.get()));
    }

    @POST
    @Path("{id}/correction")
    @Needs(Operation.RECORD_CORRECT)
    public ServiceRecord correct(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, RecordCorrection told) {
        Versions.fresh(told.record().id());
        casework.correct(id, Versions.seen(ifMatch), told.record().draft(), told.reason(), actor.get());
        return one(told.record().id());
    }
}

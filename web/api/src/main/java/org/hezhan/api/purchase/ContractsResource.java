package org.hezhan.api.purchase;

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
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.hezhan.api.Created;
import org.hezhan.api.CurrentActor;
import org.hezhan.api.Needs;
import org.hezhan.api.Page;
import org.hezhan.api.Paging;
import org.hezhan.api.Puts;
import org.hezhan.api.Versions;
import org.hezhan.identity.Operation;
import org.hezhan.purchase.Contract.Particulars;
import org.hezhan.purchase.ContractBoard;
import org.hezhan.purchase.ContractDetailBoard;
import org.hezhan.purchase.ContractState.Step;
import org.hezhan.purchase.Contracting;
import org.hezhan.purchase.DraftingBoard;
import org.jspecify.annotations.Nullable;

/** The contracts by which stations are run (合同): drafted, signed by another, performed to their end. */
@Path("d/{district}/contracts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ContractsResource {

    @Inject
    ContractBoard board;

    @Inject
    ContractDetailBoard details;

    @Inject
    DraftingBoard drafting;

    @Inject
    Contracting contracting;

    @Inject
    CurrentActor actor;

    @Inject
    Created created;

    /**
     * What a step of a contract is told.
     *
     * @param on the day of signing, of publication, of the end
     */
    public record ContractStep(
            @Nullable LocalDate on,
            @Nullable LocalDate filedOn,
            @Nullable String publishedUrl,
            String remark) {}

    @GET
    @Needs(Operation.CONTRACT_READ)
    public Page<Contract> page(@BeanParam Paging paging) {
        var rows = board.page(actor.get(), paging.after(), paging.limit());
        return Page.of(rows, paging.limit(), row -> Contract.of(row, actor.get()), ContractBoard.Row::contractNo);
    }

    @GET
    @Path("{id}")
    @Needs(Operation.CONTRACT_READ)
    public ContractDetail one(@PathParam("id") UUID id) {
        return ContractDetail.of(details.of(id, actor.get()), actor.get());
    }

    @PUT
    @Path("{id}")
    @Needs(Operation.CONTRACT_DRAFT)
    public ContractDetail put(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, ContractText text) {
        var seen = Versions.seenIfAny(ifMatch);
        var draft = text.draft();
        var puts = new Puts<>(Puts.find(() -> drafting.said(Versions.fresh(id), actor.get())), draft::equals);
        created.when(puts.put(seen, () -> contracting.draft(id, seen, draft, actor.get())));
        return one(id);
    }

    @POST
    @Path("{id}/signature")
    @Needs(Operation.CONTRACT_SIGN)
    public ContractDetail sign(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, ContractStep told) {
        return take(id, ifMatch, Step.SIGN, told);
    }

    @POST
    @Path("{id}/{step: " + ContractSteps.NOUNS + "}")
    @Needs(Operation.CONTRACT_STEP)
    public ContractDetail step(
            @PathParam("id") UUID id,
            @PathParam("step") String step,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            ContractStep told) {
        return take(id, ifMatch, ContractSteps.named(step), told);
    }

    private ContractDetail take(UUID id, @Nullable String ifMatch, Step step, ContractStep told) {
        var particulars = new Particulars(told.on(), told.filedOn(), told.publishedUrl(), told.remark());
        contracting.take(id, Versions.seen(ifMatch), step, particulars, actor.get());
        return one(id);
    }
}

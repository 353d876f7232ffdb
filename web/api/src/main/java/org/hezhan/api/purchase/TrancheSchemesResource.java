package org.hezhan.api.purchase;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.hezhan.api.CurrentActor;
import org.hezhan.api.Needs;
import org.hezhan.api.Page;
import org.hezhan.identity.Operation;
import org.hezhan.purchase.DraftingBoard;

/** The schemes by which contracts are paid in instalments (拨付方案). */
@Path("d/{district}/tranche-schemes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class TrancheSchemesResource {

    @Inject
    DraftingBoard board;

    @Inject
    CurrentActor actor;

    /** One scheme; its shares add up to 10,000 basis points. */
    public record TrancheScheme(UUID id, String code, List<TrancheShare> shares) {

        static TrancheScheme of(DraftingBoard.SchemeLine line) {
            return new TrancheScheme(
                    line.id(),
                    line.code(),
                    line.shares().stream()
                            .map(share -> new TrancheShare(share.seq(), share.bp(), share.conditions()))
                            .toList());
        }
    }

    /** One instalment of a scheme. */
    public record TrancheShare(int seq, int shareBp, List<String> conditions) {}

    @GET
    @Needs(Operation.CONTRACT_READ)
    public Page<TrancheScheme> all() {
        return Page.whole(board.schemes(actor.get()), TrancheScheme::of);
    }
}

package org.hezhan.api.purchase;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.hezhan.api.CurrentActor;
import org.hezhan.api.Needs;
import org.hezhan.api.Page;
import org.hezhan.identity.Operation;
import org.hezhan.purchase.DraftingBoard;

/** The lots of the district's projects (标段), which contracts name. */
@Path("d/{district}/lots")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class LotsResource {

    @Inject
    DraftingBoard board;

    @Inject
    CurrentActor actor;

    /** One lot of a project. */
    public record Lot(UUID id, String projectCode, String projectName, int lotNo, String name) {

        static Lot of(DraftingBoard.LotLine line) {
            return new Lot(line.id(), line.projectCode(), line.projectName(), line.lotNo(), line.name());
        }
    }

    @GET
    @Needs(Operation.CONTRACT_READ)
    public Page<Lot> all() {
        return Page.whole(board.lots(actor.get()), Lot::of);
    }
}

package org.hezhan.api.roster;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.hezhan.api.CurrentActor;
import org.hezhan.api.Needs;
import org.hezhan.api.Page;
import org.hezhan.api.Paging;
import org.hezhan.api.Versioned;
import org.hezhan.identity.Operation;
import org.hezhan.roster.AgencyBoard;
import org.hezhan.roster.AgencyKind;
import org.hezhan.roster.Rating;
import org.jspecify.annotations.Nullable;

/** The organisations as this district knows them (机构). */
@Path("d/{district}/agencies")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AgenciesResource {

    @Inject
    AgencyBoard board;

    @Inject
    CurrentActor actor;

    /**
     * One organisation.
     *
     * @param uscc its unified social credit code
     * @param contactPhone masked
     */
    public record Agency(
            UUID id,
            int version,
            String uscc,
            String name,
            AgencyKind kind,
            @Nullable String contactName,
            @Nullable String contactPhone,
            @Nullable Rating rating,
            int stations,
            int posts)
            implements Versioned {

        static Agency of(AgencyBoard.Row row) {
            return new Agency(
                    row.id(),
                    row.version(),
                    row.uscc(),
                    row.name(),
                    row.kind(),
                    row.contactName(),
                    row.contactPhone(),
                    row.rating(),
                    row.stations(),
                    row.posts());
        }
    }

    @GET
    @Needs(Operation.AGENCY_READ)
    public Page<Agency> page(@BeanParam Paging paging) {
        var rows = board.page(actor.get(), paging.after(), paging.limit());
        return Page.of(rows, paging.limit(), Agency::of, AgencyBoard.Row::uscc);
    }

    @GET
    @Path("{id}")
    @Needs(Operation.AGENCY_READ)
    public Agency one(@PathParam("id") UUID id) {
        return Agency.of(board.one(id, actor.get()));
    }
}

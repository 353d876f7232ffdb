package org.hezhan.api.roster;

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
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.hezhan.api.CurrentActor;
import org.hezhan.api.Needs;
import org.hezhan.api.Page;
import org.hezhan.api.Paging;
import org.hezhan.api.Versions;
import org.hezhan.identity.Operation;
import org.hezhan.roster.SiteKind;
import org.hezhan.roster.Station.Particulars;
import org.hezhan.roster.StationBoard;
import org.hezhan.roster.Stationing;
import org.jspecify.annotations.Nullable;

/** The stations of the district (站点), and the steps of their life. They are made by import, so nothing is put here. */
@Path("d/{district}/stations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class StationsResource {

    @Inject
    StationBoard board;

    @Inject
    Stationing stationing;

    @Inject
    CurrentActor actor;

    /**
     * What a step of a station is told.
     *
     * @param siteKind when the site is confirmed
     * @param score when the station is accepted
     */
    public record StationStep(
            @Nullable SiteKind siteKind, @Nullable Integer score, String remark) {}

    @GET
    @Needs(Operation.STATION_READ)
    public Page<Station> page(@BeanParam Paging paging) {
        var rows = board.page(actor.get(), paging.after(), paging.limit());
        return Page.of(rows, paging.limit(), row -> Station.of(row, actor.get()), StationBoard.Row::code);
    }

    @GET
    @Path("{id}")
    @Needs(Operation.STATION_READ)
    public Station one(@PathParam("id") UUID id) {
        return Station.of(board.one(id, actor.get()), actor.get());
    }

    @POST
    @Path("{id}/{step: " + StationSteps.NOUNS + "}")
    @Needs(Operation.STATION_STEP)
    public Station step(
            @PathParam("id") UUID id,
            @PathParam("step") String step,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            StationStep told) {
        var particulars = new Particulars(told.siteKind(), told.score(), told.remark());
        stationing.take(id, Versions.seen(ifMatch), StationSteps.named(step), particulars, actor.get());
        return one(id);
    }
}

package org.hezhan.api.roster;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.hezhan.api.CurrentActor;
import org.hezhan.api.Needs;
import org.hezhan.api.Page;
import org.hezhan.api.Paging;
import org.hezhan.identity.Operation;
import org.hezhan.roster.Certificate;
import org.hezhan.roster.PostBoard;
import org.hezhan.roster.PostKind;
import org.jspecify.annotations.Nullable;

/** The posts of the stations and who holds them (岗位、在岗与空缺). */
@Path("d/{district}/posts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PostsResource {

    @Inject
    PostBoard board;

    @Inject
    CurrentActor actor;

    /** One post, and who holds it today. */
    public record Post(
            UUID id,
            int version,
            UUID stationId,
            String stationCode,
            String stationName,
            String postNo,
            PostKind kind,
            Certificate requiredCert,
            long unitPriceFenPerYear,
            LocalDate openedOn,
            @Nullable UUID holderId,
            @Nullable String holderName,
            @Nullable LocalDate heldSince,
            @Nullable Certificate certLevel,
            int vacantDays,
            int vacantDaysBeyondGrace) {

        static Post of(PostBoard.Row row) {
            return new Post(
                    row.id(),
                    row.version(),
                    row.station(),
                    row.stationCode(),
                    row.stationName(),
                    row.postNo(),
                    row.kind(),
                    row.requiredCert(),
                    row.unitPriceFenPerYear(),
                    row.openedOn(),
                    row.account(),
                    row.holder(),
                    row.heldSince(),
                    row.certLevel(),
                    row.vacantDays(),
                    row.beyondGrace());
        }
    }

    /** One time in which somebody held a post. */
    public record PostHolding(
            UUID id,
            int version,
            UUID holderId,
            String holderName,
            LocalDate startOn,
            @Nullable LocalDate endOn,
            Certificate certLevel) {

        static PostHolding of(PostBoard.Holding row) {
            return new PostHolding(
                    row.id(), row.version(), row.account(), row.holder(), row.startOn(), row.endOn(), row.certLevel());
        }
    }

    @GET
    @Needs(Operation.POST_READ)
    public Page<Post> page(@BeanParam Paging paging) {
        var rows = board.page(actor.get(), paging.after(), paging.limit());
        return Page.of(rows, paging.limit(), Post::of, PostBoard.Row::key);
    }

    @GET
    @Path("{id}/holdings")
    @Needs(Operation.POST_READ)
    public Page<PostHolding> holdings(@PathParam("id") UUID id) {
        return Page.whole(board.history(id, actor.get()), PostHolding::of);
    }
}

package org.hezhan.api.opening;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import org.hezhan.api.ForOperator;
import org.hezhan.demo.DemoFill;
import org.hezhan.demo.Progress;
import org.hezhan.shared.SharedReason;
import org.hezhan.tenancy.DistrictCode;
import org.jspecify.annotations.Nullable;

/** Has a district's demonstration lived through on the running server (演示填充), and tells how far it is. */
@Path("operator/districts/{code}/demo")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DemoResource {

    private static final long SEED = 20_250_101;

    @Inject
    DemoFill fill;

    /**
     * From when on the demonstration is told.
     *
     * @param seed the same seed tells the same; without it the usual one
     */
    public record DemoWish(
            @Nullable LocalDate from, @Nullable Long seed) {}

    /**
     * How far the demonstration is.
     *
     * @param done days that were lived through, of all stations together
     * @param stage the day at which the slowest station is
     */
    public record DemoProgress(
            int done,
            int total,
            String stage,
            boolean finished,
            int deeds,
            int refused,
            @Nullable String error,
            @Nullable Instant startedAt,
            long seconds) {

        static DemoProgress of(Progress progress) {
            return new DemoProgress(
                    progress.done(),
                    progress.total(),
                    progress.stage(),
                    progress.finished(),
                    progress.deeds(),
                    progress.refused(),
                    progress.error(),
                    progress.startedAt(),
                    progress.seconds());
        }
    }

    @POST
    @ForOperator
    public Response begin(@PathParam("code") int code, DemoWish wish) {
        if (wish.from() == null) {
            throw SharedReason.VALUE_MISSING.refusal("from");
        }
        fill.start(new DistrictCode(code), wish.from(), wish.seed() == null ? SEED : wish.seed());
        return Response.accepted().build();
    }

    @GET
    @ForOperator
    public DemoProgress progress(@PathParam("code") int code) {
        return DemoProgress.of(fill.progress(new DistrictCode(code)));
    }
}

package org.hezhan.api.opening;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.hezhan.api.ForOperator;
import org.hezhan.opening.DistrictOpening;
import org.hezhan.opening.Opened;
import org.hezhan.shared.SharedReason;
import org.jspecify.annotations.Nullable;

/** Opens districts on the running server (开通区), from a pack's files or from a division's code. */
@Path("operator/districts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OperatorResource {

    @Inject
    DistrictOpening opening;

    /**
     * Which district is to be opened.
     *
     * @param files the files of its pack, by name
     * @param division else the code of any of the country's districts
     * @param dryRun whether to check only
     */
    public record DistrictWish(
            @Nullable Map<String, String> files,
            @Nullable Integer division,
            @Nullable Boolean dryRun) {}

    /**
     * The district that is open now, or would be.
     *
     * @param opened whether it was not before
     */
    public record OpenedDistrict(int code, String name, boolean opened) {

        static OpenedDistrict of(Opened opened) {
            return new OpenedDistrict(opened.code(), opened.name(), opened.opened());
        }
    }

    @POST
    @ForOperator
    public OpenedDistrict open(DistrictWish wish) {
        var dryRun = Boolean.TRUE.equals(wish.dryRun());
        if (wish.files() != null && wish.division() == null) {
            return OpenedDistrict.of(opening.open(wish.files(), dryRun));
        }
        if (wish.division() != null && wish.files() == null) {
            return OpenedDistrict.of(opening.open(wish.division(), dryRun));
        }
        throw SharedReason.VALUE_MISSING.refusal("files | division");
    }
}

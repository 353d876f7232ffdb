package org.hezhan.api.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hezhan.api.Versioned;
import org.hezhan.identity.Actor;
import org.hezhan.identity.Operation;
import org.hezhan.roster.BrandKind;
import org.hezhan.roster.SiteKind;
import org.hezhan.roster.StationBoard;
import org.hezhan.roster.StationKind;
import org.hezhan.roster.StationState;
import org.jspecify.annotations.Nullable;

/**
 * One station (站点).
 *
 * @param steps what the caller may do with it now, as the addresses name it
 */
public record Station(
        UUID id,
        int version,
        String code,
        long streetCode,
        String streetName,
        String name,
        StationKind kind,
        @Nullable String brand,
        @Nullable BrandKind brandKind,
        @Nullable SiteKind siteKind,
        @Nullable String address,
        @Nullable String phone,
        long programmeAllocationFen,
        StationState state,
        LocalDate stateSince,
        @Nullable Integer acceptanceScore,
        @Nullable String remark,
        @Nullable UUID agencyId,
        @Nullable String agencyName,
        int posts,
        int heldPosts,
        int vacantPosts,
        List<String> steps)
        implements Versioned {

    static Station of(StationBoard.Row row, Actor by) {
        return new Station(
                row.id(),
                row.version(),
                row.code(),
                row.streetCode(),
                row.street(),
                row.name(),
                row.kind(),
                row.brand(),
                row.brandKind(),
                row.siteKind(),
                row.address(),
                row.phone(),
                row.programmeAllocationFen(),
                row.state(),
                row.stateSince(),
                row.acceptanceScore(),
                row.remark(),
                row.agency(),
                row.agencyName(),
                row.posts(),
                row.heldPosts(),
                row.vacantPosts(),
                by.may(Operation.STATION_STEP, row.id())
                        ? row.steps().stream().map(StationSteps::noun).toList()
                        : List.of());
    }
}

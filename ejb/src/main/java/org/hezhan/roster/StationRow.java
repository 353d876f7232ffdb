package org.hezhan.roster;

import org.jspecify.annotations.Nullable;

/**
 * One line of the sheet of stations (站点表).
 *
 * @param state the state in which a station that is new to the roster is taken over; later only steps change it
 */
public record StationRow(
        String code,
        Long streetCode,
        String name,
        StationKind kind,
        @Nullable String brand,
        @Nullable BrandKind brandKind,
        @Nullable SiteKind siteKind,
        @Nullable String address,
        @Nullable String phone,
        Long programmeAllocationFen,
        StationState state) {

    StationRow in(StationState held) {
        return new StationRow(
                code, streetCode, name, kind, brand, brandKind, siteKind, address, phone, programmeAllocationFen, held);
    }
}

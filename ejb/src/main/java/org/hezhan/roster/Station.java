package org.hezhan.roster;

import static org.hezhan.roster.RosterReason.REMARK_MISSING;
import static org.hezhan.roster.RosterReason.SCORE_MISSING;
import static org.hezhan.roster.RosterReason.SCORE_TOO_LOW;
import static org.hezhan.roster.RosterReason.SITE_KIND_MISSING;
import static org.hezhan.roster.RosterReason.STILL_ENTRUSTED;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hezhan.roster.StationState.Step;
import org.hezhan.tenancy.DistrictOwned;
import org.jspecify.annotations.Nullable;

/**
 * A street's social-work station or the district's platform (社工站). Planned, sited, fitted out, checked and then
 * operating; a performing contract entrusts it to an agency.
 */
@Entity
@Table(name = "station")
public class Station extends DistrictOwned {

    @Id
    private UUID id;

    private String code;

    @Column(name = "street_code")
    private Long streetCode;

    private String name;

    @Enumerated(EnumType.STRING)
    private StationKind kind;

    private @Nullable String brand;

    @Column(name = "brand_kind")
    @Enumerated(EnumType.STRING)
    private @Nullable BrandKind brandKind;

    @Column(name = "site_kind")
    @Enumerated(EnumType.STRING)
    private @Nullable SiteKind siteKind;

    private @Nullable String address;

    private @Nullable String phone;

    @Column(name = "programme_allocation_fen")
    private long programmeAllocationFen;

    @Enumerated(EnumType.STRING)
    private StationState state;

    @Column(name = "state_since")
    private LocalDate stateSince;

    @Column(name = "acceptance_score")
    private @Nullable Integer acceptanceScore;

    private @Nullable String remark;

    @Column(name = "agency_id")
    private @Nullable UUID agencyId;

    protected Station() {}

    /** What a step needs to be told beside itself; what it does not need is left out. */
    public record Particulars(
            @Nullable SiteKind siteKind, @Nullable Integer score, String remark) {

        public static final Particulars NONE = new Particulars(null, null, "");
    }

    static Station takeOver(UUID id, StationRow row, LocalDate on) {
        var station = new Station();
        station.id = id;
        station.code = row.code();
        station.state = row.state();
        station.stateSince = on;
        station.describe(row);
        return station;
    }

    final void describe(StationRow row) {
        streetCode = row.streetCode();
        name = row.name();
        kind = row.kind();
        brand = row.brand();
        brandKind = row.brandKind();
        siteKind = row.siteKind();
        address = row.address();
        phone = row.phone();
        programmeAllocationFen = row.programmeAllocationFen();
    }

    /** @param least the score from which the district accepts a station */
    void take(Step step, Particulars told, int least, LocalDate on) {
        var next = state.after(step);
        switch (step) {
            case CONFIRM_SITE -> confirmSite(told);
            case ACCEPT -> accept(told, least);
            case SEND_BACK, RELOCATE, SUSPEND -> demandRemark(told);
            case CLOSE -> close(told);
            case FIT_OUT, PRESENT, REOPEN -> {}
        }
        state = next;
        stateSince = on;
        remark = told.remark().isBlank() ? null : told.remark().strip();
    }

    private void confirmSite(Particulars told) {
        if (told.siteKind() == null) {
            throw SITE_KIND_MISSING.refusal();
        }
        siteKind = told.siteKind();
    }

    private void accept(Particulars told, int least) {
        if (told.score() == null) {
            throw SCORE_MISSING.refusal();
        }
        if (told.score() < least) {
            throw SCORE_TOO_LOW.refusal(told.score(), least);
        }
        acceptanceScore = told.score();
    }

    private void close(Particulars told) {
        demandRemark(told);
        if (agencyId != null) {
            throw STILL_ENTRUSTED.refusal(name);
        }
    }

    private static void demandRemark(Particulars told) {
        if (told.remark().isBlank()) {
            throw REMARK_MISSING.refusal();
        }
    }

    void entrustTo(@Nullable UUID agency) {
        agencyId = agency;
    }

    UUID id() {
        return id;
    }

    StationState state() {
        return state;
    }
}

package org.hezhan.purchase;

import static org.hezhan.purchase.PurchaseReason.BEFORE_SIGNING;
import static org.hezhan.purchase.PurchaseReason.DATE_MISSING;
import static org.hezhan.purchase.PurchaseReason.NOT_A_DRAFT;
import static org.hezhan.purchase.PurchaseReason.NOT_YET_ENDED;
import static org.hezhan.purchase.PurchaseReason.NOT_YET_STARTED;
import static org.hezhan.purchase.PurchaseReason.OWN_DRAFT;
import static org.hezhan.purchase.PurchaseReason.REMARK_MISSING;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hezhan.purchase.ContractState.Step;
import org.hezhan.tenancy.DistrictOwned;
import org.jspecify.annotations.Nullable;

/**
 * A contract for the service of some stations (政府购买服务合同). Drafted by an officer, signed by a leader, effective once
 * published and filed, performed, and completed or terminated.
 */
@Entity
@Table(name = "contract")
public class Contract extends DistrictOwned {

    @Id
    private UUID id;

    @Column(name = "contract_no")
    private String contractNo;

    @Column(name = "plan_no")
    private @Nullable String planNo;

    @Column(name = "lot_id")
    private UUID lotId;

    @Column(name = "agency_id")
    private UUID agencyId;

    @Enumerated(EnumType.STRING)
    private ProcurementMethod method;

    @Column(name = "total_fen")
    private long totalFen;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column(name = "service_years")
    private int serviceYears;

    @Column(name = "posts_required")
    private int postsRequired;

    @Column(name = "tranche_scheme_id")
    private UUID trancheSchemeId;

    @Enumerated(EnumType.STRING)
    private ContractState state = ContractState.DRAFT;

    @Column(name = "drafted_by")
    private UUID draftedBy;

    @Column(name = "edited_by")
    private UUID editedBy;

    @Column(name = "edited_at")
    private Instant editedAt;

    @Column(name = "signed_by")
    private @Nullable UUID signedBy;

    @Column(name = "signed_on")
    private @Nullable LocalDate signedOn;

    @Column(name = "published_on")
    private @Nullable LocalDate publishedOn;

    @Column(name = "filed_on")
    private @Nullable LocalDate filedOn;

    @Column(name = "published_url")
    private @Nullable String publishedUrl;

    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    protected Contract() {}

    /**
     * What a step needs to be told beside itself.
     *
     * @param on the day of the seals, of the announcement or of the end
     * @param filedOn the day of the filing
     */
    public record Particulars(
            @Nullable LocalDate on,
            @Nullable LocalDate filedOn,
            @Nullable String publishedUrl,
            String remark) {

        public static final Particulars NONE = new Particulars(null, null, null, "");

        public static Particulars on(LocalDate day) {
            return new Particulars(day, null, null, "");
        }

        public static Particulars because(String remark) {
            return new Particulars(null, null, null, remark);
        }
    }

    static Contract draft(UUID id, ContractDraft draft, UUID by, Instant at) {
        var contract = new Contract();
        contract.id = id;
        contract.draftedBy = by;
        contract.write(draft, by, at);
        return contract;
    }

    /** @param at moves the version even when only prices, stations or targets changed */
    final void write(ContractDraft draft, UUID by, Instant at) {
        if (state != ContractState.DRAFT) {
            throw NOT_A_DRAFT.refusal(contractNo);
        }
        Terms.check(draft);
        editedBy = by;
        editedAt = at;
        contractNo = draft.contractNo().strip();
        planNo = draft.planNo();
        lotId = draft.lot();
        agencyId = draft.agency();
        method = draft.method();
        totalFen = draft.totalFen();
        startsOn = draft.startsOn();
        endsOn = draft.endsOn();
        serviceYears = draft.serviceYears();
        postsRequired = draft.postsRequired();
        trancheSchemeId = draft.trancheScheme();
    }

    void take(Step step, Particulars told, UUID by, LocalDate today) {
        var next = state.after(step);
        switch (step) {
            case SIGN -> sign(told, by);
            case TAKE_EFFECT -> takeEffect(told);
            case START -> start(today);
            case SUSPEND, BEGIN_TERMINATION -> demandRemark(told);
            case TERMINATE -> endedOn = told.on() == null ? today : told.on();
            case COMPLETE -> complete(told, today);
            case RESUME -> {}
        }
        state = next;
    }

    private void sign(Particulars told, UUID by) {
        if (by.equals(draftedBy) || by.equals(editedBy)) {
            throw OWN_DRAFT.refusal(contractNo);
        }
        if (told.on() == null) {
            throw DATE_MISSING.refusal(Step.SIGN);
        }
        signedBy = by;
        signedOn = told.on();
    }

    private void takeEffect(Particulars told) {
        if (told.on() == null || told.filedOn() == null) {
            throw DATE_MISSING.refusal(Step.TAKE_EFFECT);
        }
        if (signedOn != null && (told.on().isBefore(signedOn) || told.filedOn().isBefore(signedOn))) {
            throw BEFORE_SIGNING.refusal(signedOn);
        }
        publishedOn = told.on();
        filedOn = told.filedOn();
        publishedUrl = told.publishedUrl();
    }

    private void start(LocalDate today) {
        if (today.isBefore(startsOn)) {
            throw NOT_YET_STARTED.refusal(startsOn);
        }
    }

    private void complete(Particulars told, LocalDate today) {
        if (!today.isAfter(endsOn)) {
            throw NOT_YET_ENDED.refusal(endsOn);
        }
        endedOn = told.on() == null ? today : told.on();
    }

    private static void demandRemark(Particulars told) {
        if (told.remark().isBlank()) {
            throw REMARK_MISSING.refusal();
        }
    }

    UUID id() {
        return id;
    }

    String contractNo() {
        return contractNo;
    }

    UUID agency() {
        return agencyId;
    }

    ContractState state() {
        return state;
    }

    /** What it says, with the parts that are kept beside it. */
    ContractDraft said(
            List<UUID> stations, List<ContractDraft.Price> prices, List<ContractDraft.Commitment> commitments) {
        return new ContractDraft(
                contractNo,
                planNo,
                lotId,
                agencyId,
                method,
                totalFen,
                startsOn,
                endsOn,
                serviceYears,
                postsRequired,
                trancheSchemeId,
                stations,
                prices,
                commitments);
    }
}

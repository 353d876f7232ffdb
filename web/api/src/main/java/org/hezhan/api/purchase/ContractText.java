package org.hezhan.api.purchase;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hezhan.purchase.ContractDraft;
import org.hezhan.purchase.ContractDraft.Price;
import org.hezhan.purchase.ProcurementMethod;
import org.jspecify.annotations.Nullable;

/** Everything that a contract says before it is signed (合同草稿). */
public record ContractText(
        String contractNo,
        @Nullable String planNo,
        UUID lotId,
        UUID agencyId,
        ProcurementMethod method,
        long totalFen,
        LocalDate startsOn,
        LocalDate endsOn,
        int serviceYears,
        int postsRequired,
        UUID trancheSchemeId,
        List<UUID> stationIds,
        List<Price> prices,
        List<PromisedFigure> commitments) {

    /** What is promised for one station in each service year, in the indicator's base units. */
    public record PromisedFigure(UUID stationId, String indicator, long target) {}

    ContractDraft draft() {
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
                stationIds,
                prices,
                commitments.stream()
                        .map(promised -> new ContractDraft.Commitment(
                                promised.stationId(), promised.indicator(), promised.target()))
                        .toList());
    }
}

package org.hezhan.api.purchase;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hezhan.api.Versioned;
import org.hezhan.identity.Actor;
import org.hezhan.purchase.ContractDetailBoard;
import org.hezhan.purchase.ContractDraft.Price;

/** One contract with its parts (合同全文): stations, prices, promised targets, instalments, and who handled it. */
public record ContractDetail(
        Contract contract,
        int version,
        List<CoveredStation> stations,
        List<Price> prices,
        long pricesFen,
        List<PromisedTarget> commitments,
        List<Instalment> instalments,
        List<ContractTrailStep> trail)
        implements Versioned {

    /** A station that the contract covers. */
    public record CoveredStation(UUID id, String code, String name, long allocationFen, int posts) {}

    /** A promised target of each service year, in the indicator's base units. */
    public record PromisedTarget(UUID stationId, String stationName, String indicator, long target) {}

    /** An instalment of the contract's scheme; the share in basis points. */
    public record Instalment(int seq, int shareBp, long amountFen, List<String> conditions) {}

    /** One step that somebody took. */
    public record ContractTrailStep(String step, String name, Instant at, String remark) {}

    static ContractDetail of(ContractDetailBoard.Detail detail, Actor by) {
        return new ContractDetail(
                Contract.of(detail.contract(), by),
                detail.contract().version(),
                detail.stations().stream()
                        .map(s -> new CoveredStation(s.id(), s.code(), s.name(), s.allocationFen(), s.posts()))
                        .toList(),
                detail.prices(),
                detail.pricesFen(),
                detail.commitments().stream()
                        .map(c -> new PromisedTarget(c.station(), c.stationName(), c.indicator(), c.target()))
                        .toList(),
                detail.instalments().stream()
                        .map(i -> new Instalment(i.seq(), i.bp(), i.amountFen(), i.conditions()))
                        .toList(),
                detail.trail().stream()
                        .map(h -> new ContractTrailStep(ContractSteps.noun(h.step()), h.by(), h.at(), h.remark()))
                        .toList());
    }
}

package org.hezhan.purchase;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everything that a contract says before it is signed (合同草稿, Order 102 art. 23; domain §2.4). */
public record ContractDraft(
        String contractNo,
        @Nullable String planNo,
        UUID lot,
        UUID agency,
        ProcurementMethod method,
        long totalFen,
        LocalDate startsOn,
        LocalDate endsOn,
        int serviceYears,
        int postsRequired,
        UUID trancheScheme,
        List<UUID> stations,
        List<Price> prices,
        List<Commitment> commitments) {

    /** Stations and targets are kept in one order, so that the same contract is equal however it was written. */
    public ContractDraft {
        stations = stations.stream().distinct().sorted().toList();
        prices = List.copyOf(prices);
        commitments = commitments.stream()
                .sorted(Comparator.comparing(Commitment::station).thenComparing(Commitment::indicator))
                .toList();
    }

    /** One line of the price list (价目): so many units at a price for so many years. */
    public record Price(String item, String unit, int quantity, long unitPriceFen, int years) {

        public long fen() {
            return Math.multiplyExact(Math.multiplyExact(unitPriceFen, quantity), years);
        }
    }

    /**
     * What is promised for one station in each service year (指标承诺).
     *
     * @param target in the indicator's base units
     */
    public record Commitment(UUID station, String indicator, long target) {}
}

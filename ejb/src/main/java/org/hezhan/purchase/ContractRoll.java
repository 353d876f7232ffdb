package org.hezhan.purchase;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * What the sheets of contracts are read against (可引用的合同): what the district holds already, and what the sheets before
 * bring.
 */
public final class ContractRoll {

    /** What a district holds of contracts as the sheets would write it. */
    public record Held(
            List<TrancheRow> tranches,
            List<LotRow> lots,
            Map<String, ContractState> states,
            List<PriceRow> prices,
            List<CommitmentRow> commitments) {

        public static final Held NOTHING = new Held(List.of(), List.of(), Map.of(), List.of(), List.of());
    }

    private final Held held;
    private final TreeSet<String> schemes = new TreeSet<>();
    private final Map<String, String> projects = new HashMap<>();
    private final Map<String, LotRow> lots = new LinkedHashMap<>();

    public ContractRoll(Held held) {
        this.held = held;
        held.tranches().forEach(row -> schemes.add(row.scheme()));
        held.lots().forEach(this::enter);
    }

    Held held() {
        return held;
    }

    void enterScheme(String code) {
        schemes.add(code);
    }

    void enter(LotRow row) {
        projects.putIfAbsent(row.projectCode(), row.projectName());
        lots.put(row.contractNo(), row);
    }

    boolean hasScheme(String code) {
        return schemes.contains(code);
    }

    String projectName(LotRow row) {
        return projects.getOrDefault(row.projectCode(), row.projectName());
    }

    /** The contracts of the sheet and those that bind already: a station is in one of them at a time. */
    List<LotRow> rivals() {
        return lots.values().stream()
                .filter(row -> !held.states().containsKey(row.contractNo())
                        || stateOf(row.contractNo()).isBinding()
                        || !held.lots().contains(row))
                .toList();
    }

    private ContractState stateOf(String contractNo) {
        return held.states().getOrDefault(contractNo, ContractState.DRAFT);
    }

    boolean hasContract(String contractNo) {
        return lots.containsKey(contractNo);
    }

    List<String> stationsOf(String contractNo) {
        var lot = lots.get(contractNo);
        return lot == null ? List.of() : lot.stationCodes();
    }

    long totalOf(String contractNo) {
        var lot = lots.get(contractNo);
        return lot == null ? 0 : lot.totalFen();
    }

    /** Whether the contract is signed, so that a sheet can no longer change it. */
    boolean isSealed(String contractNo) {
        return stateOf(contractNo) != ContractState.DRAFT;
    }

    /** Whether a signed contract is paid by the scheme, so that a sheet can no longer change it. */
    boolean isSchemeSealed(String scheme) {
        return held.lots().stream().anyMatch(row -> row.trancheScheme().equals(scheme) && isSealed(row.contractNo()));
    }
}

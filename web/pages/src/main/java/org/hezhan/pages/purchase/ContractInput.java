package org.hezhan.pages.purchase;

import static org.hezhan.shared.SharedReason.VALUE_MISSING;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hezhan.pages.show.Saying;
import org.hezhan.purchase.ContractDraft;
import org.hezhan.purchase.ProcurementMethod;
import org.jspecify.annotations.Nullable;

/** A contract as it is being typed (合同填写). */
public class ContractInput implements Serializable {

    private String contractNo = "";
    private String planNo = "";
    private @Nullable UUID lot;
    private @Nullable UUID agency;
    private ProcurementMethod method = ProcurementMethod.OPEN_TENDER;
    private @Nullable BigDecimal total;
    private @Nullable LocalDate startsOn;
    private @Nullable LocalDate endsOn;
    private int serviceYears = 1;
    private int postsRequired;
    private @Nullable UUID scheme;
    private UUID[] stations = {};
    private final List<PriceInput> prices = new ArrayList<>();
    private TargetsInput targets = new TargetsInput();

    static ContractInput of(ContractDraft draft) {
        var input = new ContractInput();
        input.contractNo = draft.contractNo();
        input.planNo = draft.planNo() == null ? "" : draft.planNo();
        input.lot = draft.lot();
        input.agency = draft.agency();
        input.method = draft.method();
        input.total = BigDecimal.valueOf(draft.totalFen(), 2);
        input.startsOn = draft.startsOn();
        input.endsOn = draft.endsOn();
        input.serviceYears = draft.serviceYears();
        input.postsRequired = draft.postsRequired();
        input.scheme = draft.trancheScheme();
        input.stations = draft.stations().toArray(UUID[]::new);
        draft.prices().forEach(price -> input.prices.add(new PriceInput(price)));
        input.targets = new TargetsInput(draft.commitments());
        return input;
    }

    ContractDraft draft(Saying words) {
        return new ContractDraft(
                contractNo.strip(),
                planNo.isBlank() ? null : planNo.strip(),
                needed(lot, "kpi.lot", words),
                needed(agency, "station.agency", words),
                method,
                PriceInput.fen(total),
                needed(startsOn, "contract.starts", words),
                needed(endsOn, "contract.ends", words),
                serviceYears,
                postsRequired,
                needed(scheme, "contract.scheme", words),
                covered(),
                prices.stream()
                        .filter(price -> !price.isBlank())
                        .map(PriceInput::price)
                        .toList(),
                targets.commitments(covered()));
    }

    private static <T> T needed(@Nullable T value, String label, Saying words) {
        if (value == null) {
            throw VALUE_MISSING.refusal(words.with(label));
        }
        return value;
    }

    private List<UUID> covered() {
        return List.of(stations);
    }

    /** What the price lines add up to. */
    public long getPricesFen() {
        return prices.stream().mapToLong(PriceInput::getFen).sum();
    }

    /** Whether the price lines add up to the total, as the signature will ask. */
    public boolean isEven() {
        return getPricesFen() == PriceInput.fen(total);
    }

    public long getPromised() {
        return targets.told(covered());
    }

    public boolean covers(UUID station) {
        return covered().contains(station);
    }

    public List<PriceInput> getPrices() {
        return prices;
    }

    public TargetsInput getTargets() {
        return targets;
    }

    public String getContractNo() {
        return contractNo;
    }

    public void setContractNo(String contractNo) {
        this.contractNo = contractNo;
    }

    public String getPlanNo() {
        return planNo;
    }

    public void setPlanNo(String planNo) {
        this.planNo = planNo;
    }

    public @Nullable UUID getLot() {
        return lot;
    }

    public void setLot(@Nullable UUID lot) {
        this.lot = lot;
    }

    public @Nullable UUID getAgency() {
        return agency;
    }

    public void setAgency(@Nullable UUID agency) {
        this.agency = agency;
    }

    public ProcurementMethod getMethod() {
        return method;
    }

    public void setMethod(ProcurementMethod method) {
        this.method = method;
    }

    public @Nullable BigDecimal getTotal() {
        return total;
    }

    public void setTotal(@Nullable BigDecimal total) {
        this.total = total;
    }

    public @Nullable LocalDate getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(@Nullable LocalDate startsOn) {
        this.startsOn = startsOn;
    }

    public @Nullable LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(@Nullable LocalDate endsOn) {
        this.endsOn = endsOn;
    }

    public int getServiceYears() {
        return serviceYears;
    }

    public void setServiceYears(int serviceYears) {
        this.serviceYears = serviceYears;
    }

    public int getPostsRequired() {
        return postsRequired;
    }

    public void setPostsRequired(int postsRequired) {
        this.postsRequired = postsRequired;
    }

    public @Nullable UUID getScheme() {
        return scheme;
    }

    public void setScheme(@Nullable UUID scheme) {
        this.scheme = scheme;
    }

    public UUID[] getStations() {
        return stations.clone();
    }

    public void setStations(UUID[] stations) {
        this.stations = stations.clone();
    }
}

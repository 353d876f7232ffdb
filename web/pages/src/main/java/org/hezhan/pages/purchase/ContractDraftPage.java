package org.hezhan.pages.purchase;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hezhan.identity.Operation;
import org.hezhan.indicator.Indicator;
import org.hezhan.indicator.Indicators;
import org.hezhan.pages.door.CurrentActor;
import org.hezhan.pages.show.Saying;
import org.hezhan.purchase.ContractBoard;
import org.hezhan.purchase.ContractState;
import org.hezhan.purchase.Contracting;
import org.hezhan.purchase.DraftingBoard;
import org.hezhan.purchase.ProcurementMethod;
import org.hezhan.roster.AgencyBoard;
import org.hezhan.roster.StationBoard;
import org.hezhan.shared.Ids;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Messages;

/** Writing a contract before it is signed (起草合同): a new one, or a draft anew. */
@Named
@ViewScoped
public class ContractDraftPage implements Serializable {

    private static final int MOST_AGENCIES = 200;

    @Inject
    Contracting contracting;

    @Inject
    DraftingBoard drafting;

    @Inject
    ContractBoard contracts;

    @Inject
    StationBoard stationBoard;

    @Inject
    AgencyBoard agencyBoard;

    @Inject
    CurrentActor actor;

    @Inject
    Saying words;

    @Inject
    Clock clock;

    private @Nullable UUID id;
    private @Nullable Integer seen;
    private ContractInput input = new ContractInput();
    private transient @Nullable List<StationBoard.Row> stations;

    /** What is signed already is read on its own page. */
    public @Nullable String load() {
        actor.get().must(Operation.CONTRACT_DRAFT);
        if (id == null) {
            id = Ids.at(clock.instant());
            input.getPrices().add(new PriceInput());
            return null;
        }
        var known = contracts.one(id, actor.get());
        seen = known.version();
        input = ContractInput.of(drafting.said(id, actor.get()));
        return known.state() == ContractState.DRAFT ? null : page();
    }

    public String save() {
        var draft = input.draft(words);
        contracting.draft(id == null ? Ids.at(clock.instant()) : id, seen, draft, actor.get());
        Messages.addFlashGlobalInfo(words.with("contract.drafted", draft.contractNo()));
        return page();
    }

    private String page() {
        return "/contract?faces-redirect=true&id=" + id;
    }

    public void addPrice() {
        input.getPrices().add(new PriceInput());
    }

    public void remove(PriceInput price) {
        input.getPrices().remove(price);
    }

    public boolean isFresh() {
        return seen == null;
    }

    public ContractInput getInput() {
        return input;
    }

    public List<DraftingBoard.LotLine> getLots() {
        return drafting.lots(actor.get());
    }

    public List<DraftingBoard.SchemeLine> getSchemes() {
        return drafting.schemes(actor.get());
    }

    public List<AgencyBoard.Row> getAgencies() {
        return agencyBoard.page(actor.get(), null, MOST_AGENCIES);
    }

    public List<StationBoard.Row> getStations() {
        var known = stations;
        if (known == null) {
            known = stationBoard.all(actor.get());
            stations = known;
        }
        return known;
    }

    /** The stations that are chosen, as the columns of the targets. */
    public List<StationBoard.Row> getCovered() {
        return getStations().stream()
                .filter(station -> input.covers(station.id()))
                .toList();
    }

    public List<Indicator> getIndicators() {
        return List.copyOf(Indicators.all());
    }

    public List<ProcurementMethod> getMethods() {
        return List.of(ProcurementMethod.values());
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }
}

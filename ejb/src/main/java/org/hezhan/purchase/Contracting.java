package org.hezhan.purchase;

import static org.hezhan.purchase.PurchaseReason.NUMBER_TAKEN;
import static org.hezhan.shared.SharedReason.CHANGED_MEANWHILE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.hezhan.identity.Actor;
import org.hezhan.identity.Operation;
import org.hezhan.purchase.Contract.Particulars;
import org.hezhan.purchase.ContractState.Step;
import org.hezhan.roster.Stationing;
import org.hezhan.roster.TurnLedger;
import org.hezhan.shared.Ids;
import org.jspecify.annotations.Nullable;

/** What the bureau does with contracts; one method, one transaction (合同办理). */
@Stateless
public class Contracting {

    @Inject
    Contracts contracts;

    @Inject
    References references;

    @Inject
    Stationing stationing;

    @Inject
    TurnLedger turns;

    @Inject
    Clock clock;

    /**
     * Writes a draft, new or anew.
     *
     * @param id made by the client; the same draft under the same id again changes nothing
     * @param seen the version the caller looked at, or nothing for a new one
     */
    public UUID draft(UUID id, @Nullable Integer seen, ContractDraft draft, Actor by) {
        by.must(Operation.CONTRACT_DRAFT);
        draft.stations().forEach(station -> by.must(Operation.CONTRACT_DRAFT, station));
        var known = contracts.find(id);
        if (known.isPresent() && seen == null) {
            if (contracts.said(known.get()).equals(draft)) {
                return id;
            }
            throw CHANGED_MEANWHILE.refusal();
        }
        references.check(draft);
        if (contracts.hasNumber(draft.contractNo(), id)) {
            throw NUMBER_TAKEN.refusal(draft.contractNo());
        }
        if (seen == null) {
            contracts.add(Contract.draft(id, draft, by.account(), clock.instant()), draft);
        } else {
            var contract = contracts.get(id, seen);
            contract.write(draft, by.account(), clock.instant());
            contracts.rewrite(contract, draft);
        }
        return id;
    }

    /**
     * Takes a step; whoever signs must be somebody else than who drafted. With the signature a station's service year begins
     * elsewhere (服务年度): what was counted there before stays as it was, so signing waits for the station's turn.
     */
    public void take(UUID id, int seen, Step step, Particulars told, Actor by) {
        by.must(step.operation());
        var contract = contracts.get(id, seen);
        var said = contracts.said(contract);
        said.stations().forEach(station -> by.must(step.operation(), station));
        contract.state().after(step);
        switch (step) {
            case SIGN -> {
                Terms.checkWhole(said);
                turns.takeAll(said.stations());
                references.demandFree(id, said);
            }
            case START -> references.demandFree(id, said);
            case TAKE_EFFECT, SUSPEND, RESUME, BEGIN_TERMINATION, TERMINATE, COMPLETE -> {}
        }
        contract.take(step, told, by.account(), LocalDate.now(clock));
        contracts.record(new ContractHandling(
                Ids.at(clock.instant()),
                id,
                step,
                by.account(),
                clock.instant(),
                told.remark().strip()));
        handOver(step, contract, said);
    }

    private void handOver(Step step, Contract contract, ContractDraft said) {
        switch (step) {
            case START -> stationing.entrust(said.stations(), contract.agency());
            case TERMINATE, COMPLETE -> stationing.takeBack(said.stations());
            case SIGN, TAKE_EFFECT, SUSPEND, RESUME, BEGIN_TERMINATION -> {}
        }
    }
}

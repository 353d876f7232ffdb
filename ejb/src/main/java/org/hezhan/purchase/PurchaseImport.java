package org.hezhan.purchase;

import static org.hezhan.purchase.ContractState.Step.SIGN;
import static org.hezhan.purchase.ContractState.Step.START;
import static org.hezhan.purchase.ContractState.Step.TAKE_EFFECT;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.hezhan.identity.Actor;
import org.hezhan.intake.Plan;
import org.hezhan.purchase.Contract.Particulars;
import org.hezhan.purchase.ContractState.Step;

/**
 * Takes sheets of contracts in (合同导入): each contract that a sheet names is drafted, or its draft is written anew, by the
 * officer who brings the sheet. A signed contract is left alone; a sheet that would change it was refused when it was read.
 */
@Stateless
public class PurchaseImport {

    @Inject
    PurchaseBoard board;

    @Inject
    PurchaseWriting writing;

    @Inject
    Contracting contracting;

    @Inject
    Clock clock;

    public Plan plan(PurchaseRows wanted) {
        return PurchasePlan.of(wanted, board.held());
    }

    /** @param by the officer who drafts */
    public Plan apply(PurchaseRows wanted, Actor by) {
        var held = board.held();
        var plan = PurchasePlan.of(wanted, held);
        writing.schemes(wanted.tranches());
        writing.lots(wanted.lots());
        writing.contracts(wanted, held, by);
        return plan;
    }

    /** Takes the steps whose days the sheet names, with the actors whose steps they are (按所列日期办理). */
    public void advance(List<LotRow> wanted, Actor officer, Actor leader) {
        for (var row : wanted) {
            if (row.signedOn() != null) {
                take(row, ContractState.DRAFT, SIGN, Particulars.on(row.signedOn()), leader);
            }
            if (row.publishedOn() != null) {
                take(
                        row,
                        ContractState.SIGNED,
                        TAKE_EFFECT,
                        new Particulars(row.publishedOn(), row.filedOn(), row.publishedUrl(), ""),
                        officer);
                if (!LocalDate.now(clock).isBefore(row.startsOn())) {
                    take(row, ContractState.EFFECTIVE, START, Particulars.NONE, officer);
                }
            }
        }
    }

    private void take(LotRow row, ContractState from, Step step, Particulars told, Actor by) {
        var standing = Objects.requireNonNull(board.standings().get(row.contractNo()));
        if (standing.state() == from) {
            contracting.take(standing.id(), standing.version(), step, told, by);
        }
    }
}

package org.hezhan.pages.purchase;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.hezhan.pages.door.CurrentActor;
import org.hezhan.pages.door.Links;
import org.hezhan.pages.lists.Paged;
import org.hezhan.purchase.ContractBoard;
import org.jspecify.annotations.Nullable;

/** The contracts and their totals, counted three ways (合同一览). */
@Named
@RequestScoped
public class ContractsPage {

    @Inject
    ContractBoard board;

    @Inject
    CurrentActor actor;

    private @Nullable String after;
    private Paged<ContractBoard.Row> page = Paged.none();
    private ContractBoard.@Nullable Totals totals;

    public void load() {
        page = Paged.of(board.page(actor.get(), after, Paged.ASKED), ContractBoard.Row::contractNo);
        totals = board.totals(actor.get());
    }

    public Paged<ContractBoard.Row> getPage() {
        return page;
    }

    public ContractBoard.@Nullable Totals getTotals() {
        return totals;
    }

    public String getFirst() {
        return after == null ? "" : Links.to("contracts");
    }

    public String getNext() {
        return page.after() == null ? "" : Links.to("contracts", "after", page.after());
    }

    public @Nullable String getAfter() {
        return after;
    }

    public void setAfter(@Nullable String after) {
        this.after = after == null || after.isEmpty() ? null : after;
    }
}

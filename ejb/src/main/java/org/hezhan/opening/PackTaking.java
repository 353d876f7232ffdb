package org.hezhan.opening;

import static org.hezhan.opening.OpeningReason.NOBODY_TO_ACT;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.hezhan.identity.Accounts;
import org.hezhan.identity.Actor;
import org.hezhan.identity.ActorBoard;
import org.hezhan.identity.Role;
import org.hezhan.intake.Faults;
import org.hezhan.intake.Plan;
import org.hezhan.purchase.PurchaseBoard;
import org.hezhan.purchase.PurchaseImport;
import org.hezhan.roster.PersonRow;
import org.hezhan.roster.RosterBoard;
import org.hezhan.roster.RosterImport;

/** Takes a pack in by the imports that a bureau uses; its own officer drafts the contracts, its leader signs them. */
@Dependent
class PackTaking {

    @Inject
    RosterBoard rosterBoard;

    @Inject
    RosterImport roster;

    @Inject
    PurchaseBoard purchaseBoard;

    @Inject
    PurchaseImport purchase;

    @Inject
    Accounts accounts;

    @Inject
    ActorBoard actors;

    Pack read(Map<String, String> files, Faults faults) {
        return Pack.read(files, rosterBoard.roll(), purchaseBoard.roll(), faults);
    }

    Plan plan(Pack pack) {
        return roster.plan(pack.roster()).and(purchase.plan(pack.purchase()));
    }

    Plan take(Pack pack) {
        var plan = roster.apply(pack.roster(), null);
        if (purchase.plan(pack.purchase()).changesNothing()) {
            return plan;
        }
        var officer = actor(pack, Role.BUREAU_OFFICER);
        plan = plan.and(purchase.apply(pack.purchase(), officer));
        if (pack.purchase().lots().stream().anyMatch(row -> row.signedOn() != null)) {
            purchase.advance(pack.purchase().lots(), officer, actor(pack, Role.BUREAU_LEADER));
        }
        return plan;
    }

    private Actor actor(Pack pack, Role role) {
        return pack.roster().people().stream()
                .filter(row -> row.role() == role)
                .map(PersonRow::account)
                .map(accounts::named)
                .flatMap(Optional::stream)
                .map(actors::of)
                .flatMap(Optional::stream)
                .filter(actor -> actor.is(role))
                .findFirst()
                .orElseThrow(() -> NOBODY_TO_ACT.refusal(role));
    }
}

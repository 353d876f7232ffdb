package org.hezhan.purchase;

import static org.hezhan.purchase.PurchaseReason.AGENCY_UNKNOWN;
import static org.hezhan.purchase.PurchaseReason.LOT_UNKNOWN;
import static org.hezhan.purchase.PurchaseReason.SCHEME_UNKNOWN;
import static org.hezhan.purchase.PurchaseReason.STATION_ELSEWHERE;
import static org.hezhan.purchase.PurchaseReason.STATION_UNKNOWN;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hezhan.roster.RosterBoard;

/** Checks that what a contract refers to is there, and that its stations are free (引用检查). */
@Dependent
class References {

    private static final List<ContractState> BINDING =
            Stream.of(ContractState.values()).filter(ContractState::isBinding).toList();

    @PersistenceContext
    EntityManager em;

    @Inject
    RosterBoard roster;

    void check(ContractDraft draft) {
        if (em.find(Lot.class, draft.lot()) == null) {
            throw LOT_UNKNOWN.refusal();
        }
        if (em.find(TrancheScheme.class, draft.trancheScheme()) == null) {
            throw SCHEME_UNKNOWN.refusal();
        }
        if (!roster.agencyIds().containsValue(draft.agency())) {
            throw AGENCY_UNKNOWN.refusal();
        }
        if (!roster.stationIds().values().containsAll(draft.stations())) {
            throw STATION_UNKNOWN.refusal();
        }
    }

    /** A station is in one binding contract at a time. */
    void demandFree(UUID contract, ContractDraft draft) {
        var taken = em.createQuery("""
                        select c.contractNo from Contract c join ContractStation s on s.contractId = c.id
                        where c.id <> :contract and s.stationId in :stations
                          and c.state in :binding and c.startsOn <= :ends and c.endsOn >= :starts
                        """, String.class)
                .setParameter("contract", contract)
                .setParameter("stations", draft.stations())
                .setParameter("binding", BINDING)
                .setParameter("starts", draft.startsOn())
                .setParameter("ends", draft.endsOn())
                .getResultList();
        if (!taken.isEmpty()) {
            throw STATION_ELSEWHERE.refusal(taken.getFirst());
        }
    }
}

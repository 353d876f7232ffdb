package org.hezhan.purchase;

import static org.hezhan.shared.SharedReason.CHANGED_MEANWHILE;
import static org.hezhan.shared.SharedReason.NOT_FOUND;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hezhan.shared.Ids;

/** The district's contracts with the parts that are kept beside them. */
@Dependent
class Contracts {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    Optional<Contract> find(UUID id) {
        return Optional.ofNullable(em.find(Contract.class, id));
    }

    /** @param seen the version the caller looked at; a contract that changed since then is refused */
    Contract get(UUID id, int seen) {
        var contract = find(id).orElseThrow(NOT_FOUND::refusal);
        if (contract.version() != seen) {
            throw CHANGED_MEANWHILE.refusal();
        }
        return contract;
    }

    boolean hasNumber(String contractNo, UUID butNot) {
        return em.createQuery("select count(c) from Contract c where c.contractNo = :no and c.id <> :id", Long.class)
                        .setParameter("no", contractNo)
                        .setParameter("id", butNot)
                        .getSingleResult()
                > 0;
    }

    void add(Contract contract, ContractDraft draft) {
        em.persist(contract);
        em.flush();
        addParts(contract.id(), draft);
    }

    /** Replaces the parts with those of the draft. */
    void rewrite(Contract contract, ContractDraft draft) {
        commitments(contract.id()).forEach(em::remove);
        lines(contract.id()).forEach(em::remove);
        em.flush();
        covered(contract.id()).forEach(em::remove);
        em.flush();
        addParts(contract.id(), draft);
    }

    private void addParts(UUID contract, ContractDraft draft) {
        draft.stations()
                .forEach(station -> em.persist(new ContractStation(Ids.at(clock.instant()), contract, station)));
        em.flush();
        var position = 0;
        for (var price : draft.prices()) {
            em.persist(new PriceLine(Ids.at(clock.instant()), contract, ++position, price));
        }
        draft.commitments()
                .forEach(promised -> em.persist(new KpiCommitment(Ids.at(clock.instant()), contract, promised)));
        em.flush();
    }

    ContractDraft said(Contract contract) {
        return contract.said(
                stations(contract.id()),
                lines(contract.id()).stream()
                        .sorted(Comparator.comparing(PriceLine::position))
                        .map(PriceLine::price)
                        .toList(),
                commitments(contract.id()).stream()
                        .map(KpiCommitment::commitment)
                        .toList());
    }

    List<UUID> stations(UUID contract) {
        return covered(contract).stream().map(ContractStation::stationId).toList();
    }

    void record(ContractHandling handling) {
        em.persist(handling);
    }

    private List<ContractStation> covered(UUID contract) {
        return em.createQuery(
                        "select s from ContractStation s where s.contractId = :id order by s.id", ContractStation.class)
                .setParameter("id", contract)
                .getResultList();
    }

    private List<PriceLine> lines(UUID contract) {
        return em.createQuery("select l from PriceLine l where l.contractId = :id", PriceLine.class)
                .setParameter("id", contract)
                .getResultList();
    }

    private List<KpiCommitment> commitments(UUID contract) {
        return em.createQuery(
                        "select k from KpiCommitment k where k.contractId = :id order by k.id", KpiCommitment.class)
                .setParameter("id", contract)
                .getResultList();
    }
}

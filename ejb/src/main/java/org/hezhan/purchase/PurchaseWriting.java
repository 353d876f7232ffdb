package org.hezhan.purchase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hezhan.identity.Actor;
import org.hezhan.purchase.ContractDraft.Commitment;
import org.hezhan.purchase.ContractRoll.Held;
import org.hezhan.roster.RosterBoard;
import org.hezhan.shared.Ids;

/** Writes what the plan of an import of contracts says (写入合同). */
@Dependent
class PurchaseWriting {

    @PersistenceContext
    EntityManager em;

    @Inject
    PurchaseBoard board;

    @Inject
    RosterBoard roster;

    @Inject
    Contracting contracting;

    @Inject
    Clock clock;

    void schemes(List<TrancheRow> wanted) {
        var ids = board.schemeIds();
        wanted.stream().collect(Collectors.groupingBy(TrancheRow::scheme)).forEach((code, rows) -> {
            var shares = new Shares(rows.stream()
                    .map(row -> new Share(row.seq(), row.shareBp(), row.conditions()))
                    .toList());
            var known = ids.get(code);
            if (known == null) {
                em.persist(new TrancheScheme(Ids.at(clock.instant()), code, shares));
            } else {
                var scheme = em.find(TrancheScheme.class, known);
                if (!scheme.shares().equals(shares)) {
                    scheme.become(shares);
                }
            }
        });
        em.flush();
    }

    void lots(List<LotRow> wanted) {
        for (var row : wanted) {
            var project = project(row);
            var known = board.lotIds().get(row.projectCode() + "/" + row.lotNo());
            if (known == null) {
                em.persist(new Lot(Ids.at(clock.instant()), project, row.lotNo(), row.lotName()));
            } else if (!em.find(Lot.class, known).name().equals(row.lotName())) {
                em.find(Lot.class, known).rename(row.lotName());
            }
            em.flush();
        }
    }

    private UUID project(LotRow row) {
        var known = board.projectIds().get(row.projectCode());
        if (known == null) {
            var project = new Project(Ids.at(clock.instant()), row.projectCode(), row.projectName());
            em.persist(project);
            em.flush();
            return project.id();
        }
        var project = em.find(Project.class, known);
        if (!project.name().equals(row.projectName())) {
            project.rename(row.projectName());
        }
        return known;
    }

    void contracts(PurchaseRows wanted, Held held, Actor by) {
        var standings = board.standings();
        var drafting =
                new Drafting(wanted, held, board.lotIds(), board.schemeIds(), roster.agencyIds(), roster.stationIds());
        for (var number : wanted.contractNumbers()) {
            var standing = standings.get(number);
            var draft = drafting.draft(number);
            if (standing == null) {
                contracting.draft(Ids.at(clock.instant()), null, draft, by);
            } else if (standing.state() == ContractState.DRAFT && !draft.equals(drafting.held(number))) {
                contracting.draft(standing.id(), standing.version(), draft, by);
            }
        }
    }

    /** Puts a contract together from the sheets, and from what is held where a sheet was not brought. */
    private record Drafting(
            PurchaseRows wanted,
            Held held,
            Map<String, UUID> lots,
            Map<String, UUID> schemes,
            Map<String, UUID> agencies,
            Map<String, UUID> stations) {

        ContractDraft draft(String number) {
            var prices = of(wanted.prices(), number, PriceRow::contractNo);
            var promised = of(wanted.commitments(), number, CommitmentRow::contractNo);
            return draft(
                    of(wanted.lots(), number, LotRow::contractNo).stream()
                            .findFirst()
                            .orElseGet(() ->
                                    of(held.lots(), number, LotRow::contractNo).getFirst()),
                    prices.isEmpty() ? of(held.prices(), number, PriceRow::contractNo) : prices,
                    promised.isEmpty() ? of(held.commitments(), number, CommitmentRow::contractNo) : promised);
        }

        ContractDraft held(String number) {
            return draft(
                    of(held.lots(), number, LotRow::contractNo).getFirst(),
                    of(held.prices(), number, PriceRow::contractNo),
                    of(held.commitments(), number, CommitmentRow::contractNo));
        }

        private ContractDraft draft(LotRow row, List<PriceRow> prices, List<CommitmentRow> promised) {
            return new ContractDraft(
                    row.contractNo(),
                    row.planNo(),
                    known(lots, row.projectCode() + "/" + row.lotNo()),
                    known(agencies, row.contractorUscc()),
                    row.method(),
                    row.totalFen(),
                    row.startsOn(),
                    row.endsOn(),
                    row.serviceYears(),
                    row.postsRequired(),
                    known(schemes, row.trancheScheme()),
                    row.stationCodes().stream()
                            .map(code -> known(stations, code))
                            .toList(),
                    prices.stream().map(PriceRow::price).toList(),
                    promised.stream()
                            .sorted(Comparator.comparing(CommitmentRow::key))
                            .map(promise -> new Commitment(
                                    known(stations, promise.stationCode()), promise.indicator(), promise.target()))
                            .toList());
        }

        private static <R> List<R> of(List<R> rows, String number, Function<R, String> contract) {
            return rows.stream()
                    .filter(row -> contract.apply(row).equals(number))
                    .toList();
        }

        private static UUID known(Map<String, UUID> ids, String code) {
            return Objects.requireNonNull(ids.get(code), code);
        }
    }
}

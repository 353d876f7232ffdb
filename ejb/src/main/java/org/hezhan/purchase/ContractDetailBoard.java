package org.hezhan.purchase;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.hezhan.identity.Actor;
import org.hezhan.purchase.ContractDraft.Price;
import org.hezhan.purchase.ContractState.Step;
import org.hezhan.shared.Columns;
import org.hezhan.shared.Sql;

/** One contract with all that it says (合同一页): stations, prices, promised targets, instalments and its trail. */
@Stateless
public class ContractDetailBoard {

    @PersistenceContext
    EntityManager em;

    @Inject
    ContractBoard contracts;

    /** One contract with its parts. */
    public record Detail(
            ContractBoard.Row contract,
            List<Covered> stations,
            List<Price> prices,
            List<Promised> commitments,
            List<Instalment> instalments,
            List<Handling> trail) {

        public long pricesFen() {
            return prices.stream().mapToLong(Price::fen).sum();
        }
    }

    /** A station that the contract covers. */
    public record Covered(UUID id, String code, String name, long allocationFen, int posts) {}

    /** A promised target, in the indicator's base units. */
    public record Promised(UUID station, String stationName, String indicator, long target) {}

    /** An instalment of its scheme. */
    public record Instalment(int seq, int bp, long amountFen, List<String> conditions) {}

    /** Who took which step when. */
    public record Handling(Step step, String by, Instant at, String remark) {}

    public Detail of(UUID id, Actor by) {
        var contract = contracts.one(id, by);
        return new Detail(
                contract, stations(id), prices(id), commitments(id), instalments(id, contract.totalFen()), trail(id));
    }

    private List<Covered> stations(UUID id) {
        return rows(id, """
                        select s.id, s.code, s.name, s.programme_allocation_fen,
                               (select count(*) from post p where p.district_code = s.district_code and p.station_id = s.id)
                        from contract_station cs
                        join station s on s.district_code = cs.district_code and s.id = cs.station_id
                        where cs.district_code = :district and cs.contract_id = :id order by s.code
                        """)
                .map(c -> new Covered(c.id(0), c.text(1), c.text(2), c.number(3), c.integer(4)))
                .toList();
    }

    private List<Price> prices(UUID id) {
        return rows(id, """
                        select l.item, l.unit, l.quantity, l.unit_price_fen, l.years from price_line l
                        where l.district_code = :district and l.contract_id = :id order by l.position
                        """)
                .map(c -> new Price(c.text(0), c.text(1), c.integer(2), c.number(3), c.integer(4)))
                .toList();
    }

    private List<Promised> commitments(UUID id) {
        return rows(id, """
                        select s.id, s.name, k.indicator, k.target
                        from kpi_commitment k
                        join station s on s.district_code = k.district_code and s.id = k.station_id
                        where k.district_code = :district and k.contract_id = :id order by s.code, k.indicator
                        """)
                .map(c -> new Promised(c.id(0), c.text(1), c.text(2), c.number(3)))
                .toList();
    }

    private List<Instalment> instalments(UUID id, long totalFen) {
        var shares = rows(id, """
                        select cast(t.shares as text), t.code
                        from contract c
                        join tranche_scheme t on t.district_code = c.district_code and t.id = c.tranche_scheme_id
                        where c.district_code = :district and c.id = :id
                        """).findFirst().map(c -> Shares.read(c.text(0))).orElseThrow();
        var amounts = shares.split(totalFen);
        var instalments = new ArrayList<Instalment>();
        for (var i = 0; i < amounts.size(); i++) {
            var share = shares.all().get(i);
            instalments.add(new Instalment(share.seq(), share.bp(), amounts.get(i), share.conditions()));
        }
        return List.copyOf(instalments);
    }

    private List<Handling> trail(UUID id) {
        return rows(id, """
                        select h.step, a.name, h.taken_at, h.remark
                        from contract_handling h join account a on a.id = h.account_id
                        where h.district_code = :district and h.contract_id = :id order by h.taken_at, h.id
                        """)
                .map(c -> new Handling(
                        Step.valueOf(c.text(0)), c.text(1), Objects.requireNonNull(c.maybeInstant(2)), c.text(3)))
                .toList();
    }

    private Stream<Columns> rows(UUID id, String sql) {
        return Sql.of(em, sql).set("id", id).stream();
    }
}

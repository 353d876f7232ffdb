package org.hezhan.purchase;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hezhan.purchase.ContractRoll.Held;
import org.hezhan.shared.Columns;
import org.hezhan.shared.Sql;

/** The contracts as the sheets would write them (现有合同), so that a sheet can be compared with what is held. */
@Dependent
public class PurchaseBoard {

    @PersistenceContext
    EntityManager em;

    /** A contract as a step needs it. */
    public record Standing(UUID id, int version, ContractState state) {}

    public ContractRoll roll() {
        return new ContractRoll(held());
    }

    Held held() {
        var states = new HashMap<String, ContractState>();
        standings().forEach((number, standing) -> states.put(number, standing.state()));
        return new Held(tranches(), lots(), states, prices(), commitments());
    }

    /** The contracts of the bound district by number. */
    public Map<String, Standing> standings() {
        var standings = new HashMap<String, Standing>();
        rows("select c.contract_no, c.id, c.version, c.state from contract c where c.district_code = :district")
                .forEach(c -> standings.put(
                        c.text(0), new Standing(c.id(1), c.integer(2), ContractState.valueOf(c.text(3)))));
        return standings;
    }

    Map<String, UUID> schemeIds() {
        return ids("select t.code, t.id from tranche_scheme t where t.district_code = :district");
    }

    Map<String, UUID> lotIds() {
        return ids("""
                select p.code || '/' || l.lot_no, l.id
                from lot l join project p on p.district_code = l.district_code and p.id = l.project_id
                where l.district_code = :district
                """);
    }

    Map<String, UUID> projectIds() {
        return ids("select p.code, p.id from project p where p.district_code = :district");
    }

    private List<TrancheRow> tranches() {
        return rows("select t.code, cast(t.shares as text) from tranche_scheme t where t.district_code = :district order by t.code")
                .flatMap(c -> Shares.read(c.text(1)).all().stream()
                        .map(share -> new TrancheRow(c.text(0), share.seq(), share.bp(), share.conditions())))
                .toList();
    }

    private List<LotRow> lots() {
        return rows("""
                        select p.code, p.name, l.lot_no, l.name, c.contract_no, c.plan_no, a.uscc, c.method, c.total_fen,
                               t.code, c.starts_on, c.ends_on, c.service_years, c.posts_required, c.signed_on,
                               c.published_on, c.filed_on, c.published_url,
                               array(select s.code from contract_station cs
                                     join station s on s.district_code = cs.district_code and s.id = cs.station_id
                                     where cs.district_code = c.district_code and cs.contract_id = c.id order by s.code)
                        from contract c
                        join lot l on l.district_code = c.district_code and l.id = c.lot_id
                        join project p on p.district_code = l.district_code and p.id = l.project_id
                        join agency a on a.id = c.agency_id
                        join tranche_scheme t on t.district_code = c.district_code and t.id = c.tranche_scheme_id
                        where c.district_code = :district order by c.contract_no
                        """)
                .map(c -> new LotRow(
                        c.text(0),
                        c.text(1),
                        c.integer(2),
                        c.text(3),
                        c.text(4),
                        c.maybe(5),
                        c.text(6),
                        ProcurementMethod.valueOf(c.text(7)),
                        c.number(8),
                        c.text(9),
                        c.day(10),
                        c.day(11),
                        c.integer(12),
                        c.integer(13),
                        c.maybeDay(14),
                        c.maybeDay(15),
                        c.maybeDay(16),
                        c.maybe(17),
                        Arrays.asList(c.texts(18))))
                .toList();
    }

    private List<PriceRow> prices() {
        return rows("""
                        select c.contract_no, l.position, l.item, l.unit, l.quantity, l.unit_price_fen, l.years
                        from price_line l
                        join contract c on c.district_code = l.district_code and c.id = l.contract_id
                        where l.district_code = :district order by c.contract_no, l.position
                        """)
                .map(c -> new PriceRow(
                        c.text(0), c.integer(1), c.text(2), c.text(3), c.integer(4), c.number(5), c.integer(6)))
                .toList();
    }

    private List<CommitmentRow> commitments() {
        return rows("""
                        select c.contract_no, s.code, k.indicator, k.target
                        from kpi_commitment k
                        join contract c on c.district_code = k.district_code and c.id = k.contract_id
                        join station s on s.district_code = k.district_code and s.id = k.station_id
                        where k.district_code = :district order by c.contract_no, s.code, k.indicator
                        """)
                .map(c -> new CommitmentRow(c.text(0), c.text(1), c.text(2), c.number(3)))
                .toList();
    }

    private Map<String, UUID> ids(String sql) {
        var ids = new HashMap<String, UUID>();
        rows(sql).forEach(c -> ids.put(c.text(0), c.id(1)));
        return ids;
    }

    private Stream<Columns> rows(String sql) {
        return Sql.of(em, sql).stream();
    }
}

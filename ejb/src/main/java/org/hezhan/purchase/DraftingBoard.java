package org.hezhan.purchase;

import static org.hezhan.shared.SharedReason.NOT_FOUND;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hezhan.identity.Actor;
import org.hezhan.identity.Operation;
import org.hezhan.shared.Columns;
import org.hezhan.shared.Sql;

/** What whoever drafts a contract needs to know (起草所需): the lots and tranche schemes to name, and what a draft says now. */
@Stateless
public class DraftingBoard {

    @PersistenceContext
    EntityManager em;

    @Inject
    ContractBoard board;

    @Inject
    Contracts contracts;

    /** A lot that a contract may be about. */
    public record LotLine(UUID id, String projectCode, String projectName, int lotNo, String name) {}

    /** A scheme by which a contract may be paid. */
    public record SchemeLine(UUID id, String code, List<Share> shares) {}

    public List<LotLine> lots(Actor by) {
        by.must(Operation.CONTRACT_READ);
        return rows("""
                        select l.id, p.code, p.name, l.lot_no, l.name
                        from lot l join project p on p.district_code = l.district_code and p.id = l.project_id
                        where l.district_code = :district order by p.code, l.lot_no
                        """)
                .map(c -> new LotLine(c.id(0), c.text(1), c.text(2), c.integer(3), c.text(4)))
                .toList();
    }

    public List<SchemeLine> schemes(Actor by) {
        by.must(Operation.CONTRACT_READ);
        return rows("select t.id, t.code, cast(t.shares as text) from tranche_scheme t where t.district_code = :district order by t.code")
                .map(c -> new SchemeLine(
                        c.id(0), c.text(1), Shares.read(c.text(2)).all()))
                .toList();
    }

    /** Everything that the contract says, as it would be drafted. */
    public ContractDraft said(UUID contract, Actor by) {
        var seen = board.one(contract, by).id();
        return contracts.find(seen).map(contracts::said).orElseThrow(NOT_FOUND::refusal);
    }

    private Stream<Columns> rows(String sql) {
        return Sql.of(em, sql).stream();
    }
}

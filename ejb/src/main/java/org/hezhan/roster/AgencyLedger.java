package org.hezhan.roster;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import org.hezhan.shared.Sql;

/**
 * The organisations of all districts, by credit code (机构总册). Global, because one agency serves several districts: only
 * ever added to, and whoever comes first says the kind. What a district knows of one is in its own file.
 */
@Dependent
class AgencyLedger {

    @PersistenceContext
    EntityManager em;

    /** The organisation of that credit code, registered under the id when no district knew it. */
    UUID registered(AgencyRow row, UUID id) {
        Sql.of(em, """
                        insert into agency (id, uscc, name, kind) values (:id, :uscc, :name, :kind)
                        on conflict (uscc) do nothing
                        """)
                .set("id", id)
                .set("uscc", new Uscc(row.uscc()).value())
                .set("name", row.name())
                .set("kind", row.kind().name())
                .run();
        return Sql.of(em, "select a.id from agency a where a.uscc = :uscc")
                .set("uscc", row.uscc())
                .row()
                .id(0);
    }
}

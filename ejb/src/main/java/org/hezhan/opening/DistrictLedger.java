package org.hezhan.opening;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import org.hezhan.shared.Sql;

/** The districts that are open (已开通的区): global rows, only ever added to and renamed. */
@Dependent
class DistrictLedger {

    @PersistenceContext
    EntityManager em;

    /** Holds back everybody else who would open the same district until this transaction ends. */
    void lock(int code) {
        Sql.of(em, "select 1 from (select pg_advisory_xact_lock(:code)) locked")
                .set("code", (long) code)
                .row();
    }

    boolean isOpen(int code) {
        return Sql.of(em, "select exists (select 1 from district d where d.code = :code)")
                .set("code", code)
                .row()
                .is(0);
    }

    void open(int code, String name, Instant at) {
        Sql.of(em, """
                        insert into district (code, name, opened_at) values (:code, :name, :at)
                        on conflict (code) do update set name = excluded.name
                        """).set("code", code).set("name", name).set("at", at).run();
    }
}

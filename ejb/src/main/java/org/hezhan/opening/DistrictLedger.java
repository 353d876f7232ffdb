package org.hezhan.opening;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;

/** The districts that are open (已开通的区): global rows, only ever added to and renamed. */
@Dependent
class DistrictLedger {

    @PersistenceContext
    EntityManager em;

    /** Holds back everybody else who would open the same district until this transaction ends. */
    void lock(int code) {
        em.createNativeQuery("select 1 from (select pg_advisory_xact_lock(:code)) locked")
                .setParameter("code", (long) code)
                .getSingleResult();
    }

    boolean isOpen(int code) {
        return ((Number) em.createNativeQuery("select count(*) from district d where d.code = :code", Long.class)
                                .setParameter("code", code)
                                .getSingleResult())
                        .longValue()
                > 0;
    }

    void open(int code, String name, Instant at) {
        em.createNativeQuery("""
                        insert into district (code, name, opened_at) values (:code, :name, :at)
                        on conflict (code) do update set name = excluded.name
                        """)
                .setParameter("code", code)
                .setParameter("name", name)
                .setParameter("at", at)
                .executeUpdate();
    }
}

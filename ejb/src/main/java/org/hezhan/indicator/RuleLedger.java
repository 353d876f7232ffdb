package org.hezhan.indicator;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.hezhan.tenancy.DistrictScope;

/** The editions of a district's rules (计数规则版次), of which none ever changes. */
@Dependent
public class RuleLedger {

    @PersistenceContext
    EntityManager em;

    Optional<RuleEdition> latest() {
        return em.createQuery("select r from RuleEdition r order by r.edition desc", RuleEdition.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Postings that are under way end before the next edition begins. */
    void lockPostings() {
        em.createNativeQuery("""
                        select s.id from station s where s.district_code = :district order by s.id
                        for no key update
                        """)
                .setParameter("district", DistrictScope.current().value())
                .getResultList();
    }

    void add(RuleEdition edition) {
        em.persist(edition);
    }
}

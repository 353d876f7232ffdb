package org.hezhan.reporting;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.hezhan.reporting.Deadline.Terms;

/** The deadlines of the bound district (报送期限设置). */
@Stateless
public class Deadlines {

    @PersistenceContext
    EntityManager em;

    /** Lays down the terms that a district's pack names; the same terms again change nothing. */
    public void lay(List<Terms> all) {
        for (var terms : all) {
            var known = em.find(Deadline.class, terms.kind());
            if (known == null) {
                em.persist(new Deadline(terms));
            } else if (!known.terms().equals(terms)) {
                known.lay(terms);
            }
        }
    }

    public List<Terms> all() {
        return em.createQuery("select d from Deadline d", Deadline.class)
                .getResultStream()
                .map(Deadline::terms)
                .toList();
    }
}

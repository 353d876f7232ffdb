package org.hezhan.indicator;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import org.hezhan.shared.Sql;

/** The editions of a district's rules (计数规则版次), of which none ever changes. */
@Dependent
public class RuleLedger {

    @PersistenceContext
    EntityManager em;

    /** What the district set last, and its number. */
    record Latest(int edition, List<Tuning> settings) {

        boolean says(List<Tuning> others) {
            return new HashSet<>(settings).equals(new HashSet<>(others));
        }
    }

    /** The latest edition; before anything was set number 0, which sets nothing. */
    Latest latest() {
        return Sql.of(em, """
                        select r.edition, r.settings from rule_edition r where r.district_code = :district
                        order by r.edition desc limit 1
                        """).stream()
                .map(c -> new Latest(c.integer(0), new TuningsColumn().convertToEntityAttribute(c.text(1))))
                .findFirst()
                .orElse(new Latest(0, List.of()));
    }

    /** Postings that are under way end before the next edition begins. */
    void lockPostings() {
        Sql.of(em, """
                        select s.id from station s where s.district_code = :district order by s.id
                        for no key update
                        """).rows();
    }

    void add(RuleEdition edition) {
        em.persist(edition);
    }
}

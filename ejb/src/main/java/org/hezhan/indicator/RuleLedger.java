package org.hezhan.indicator;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.hezhan.shared.Question;
import org.hezhan.shared.Sql;
import org.jspecify.annotations.Nullable;

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

    /** @param told makes the answer of the latest edition's id, or of nothing before anything was set */
    <T> Question<T> newest(Function<@Nullable UUID, T> told) {
        return Sql.of(em, """
                        select r.id from rule_edition r where r.district_code = :district
                        order by r.edition desc limit 1
                        """)
                .asks(rows -> told.apply(rows.isEmpty() ? null : rows.getFirst().id(0)));
    }

    List<Tuning> settings(UUID edition) {
        return Sql.of(em, "select r.settings from rule_edition r where r.district_code = :district and r.id = :edition")
                .set("edition", edition)
                .stream()
                .map(c -> new TuningsColumn().convertToEntityAttribute(c.text(0)))
                .findFirst()
                .orElseThrow();
    }

    /** Postings that are under way end before the next edition begins. */
    void lockPostings() {
        Sql.of(em, """
                        select s.id from station s where s.district_code = :district order by s.id
                        for no key update
                        """).rows();
    }

    /** Takes the turn of all stations, which are locked: a moment after the last turn of any, and before all that follow. */
    Instant turnOfAll(Instant now) {
        return Sql.of(em, """
                        update station set turn_at = (
                            select greatest(cast(:now as timestamptz), max(s.turn_at) + interval '1 microsecond')
                            from station s where s.district_code = :district)
                        where district_code = :district returning turn_at
                        """).set("now", now).stream()
                .map(c -> c.instant(0))
                .findFirst()
                .orElse(now);
    }

    void add(RuleEdition edition) {
        em.persist(edition);
    }
}

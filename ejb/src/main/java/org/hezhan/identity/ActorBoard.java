package org.hezhan.identity;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hezhan.tenancy.DistrictScope;

/** Makes the actor of a request from the memberships that are valid now (一次查询，逐请求读取). */
@Stateless
public class ActorBoard {

    private static final String GRANTS = """
            select a.id, a.username, a.name,
                   m.role, coalesce(m.qualifier, ''), m.scope_kind,
                   case when m.scope_kind = 'ORGANISATION' then m.scope_codes else cast('{}' as text[]) end,
                   coalesce(array_agg(s.id) filter (where s.id is not null), cast('{}' as uuid[]))
            from account a
            join membership m on m.district_code = :district and m.account_id = a.id and m.revoked_at is null
                 and m.valid_from <= :day and (m.valid_to is null or m.valid_to >= :day)
            left join station s on s.district_code = m.district_code and (
                     m.scope_kind = 'STATION' and s.code = any (m.scope_codes)
                  or m.scope_kind = 'STREET' and cast(s.street_code as text) = any (m.scope_codes)
                  or m.scope_kind = 'ORGANISATION' and s.agency_id in (
                         select o.id from agency o where o.uscc = any (m.scope_codes)))
            where %s
            group by a.id, m.id, m.role, m.qualifier, m.scope_kind, m.scope_codes
            order by m.id
            """;

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** @return the actor, or nothing when the account holds no role in the bound district today */
    public Optional<Actor> of(Account account) {
        return actor("a.id = :who", account.id());
    }

    /** @return the actor of a subject that has signed in before, or nothing when it holds no role here today */
    public Optional<Actor> of(String subject) {
        return actor("a.subject = :who", subject);
    }

    private Optional<Actor> actor(String condition, Object who) {
        List<?> rows = em.createNativeQuery(GRANTS.formatted(condition), Object[].class)
                .setParameter("district", DistrictScope.current().value())
                .setParameter("who", who)
                .setParameter("day", LocalDate.now(clock))
                .getResultList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        var grants = rows.stream().map(row -> grant((Object[]) row)).toList();
        var first = (Object[]) rows.getFirst();
        return Optional.of(new Actor((UUID) first[0], (String) first[1], (String) first[2], grants));
    }

    private static Grant grant(Object[] c) {
        return new Grant(
                Role.valueOf((String) c[3]),
                (String) c[4],
                ScopeKind.valueOf((String) c[5]),
                Set.of((UUID[]) c[7]),
                Set.of((String[]) c[6]));
    }
}

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

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** @return the actor, or nothing when the account holds no role in the bound district today */
    public Optional<Actor> of(Account account) {
        List<?> rows = em.createNativeQuery("""
                        select m.role, coalesce(m.qualifier, ''), m.scope_kind,
                               case when m.scope_kind = 'ORGANISATION' then m.scope_codes else cast('{}' as text[]) end,
                               coalesce(array_agg(s.id) filter (where s.id is not null), cast('{}' as uuid[]))
                        from membership m
                        left join station s on s.district_code = m.district_code and (
                                 m.scope_kind = 'STATION' and s.code = any (m.scope_codes)
                              or m.scope_kind = 'STREET' and cast(s.street_code as text) = any (m.scope_codes)
                              or m.scope_kind = 'ORGANISATION' and s.agency_id in (
                                     select a.id from agency a where a.uscc = any (m.scope_codes)))
                        where m.district_code = :district and m.account_id = :account and m.revoked_at is null
                          and m.valid_from <= :day and (m.valid_to is null or m.valid_to >= :day)
                        group by m.id, m.role, m.qualifier, m.scope_kind, m.scope_codes
                        order by m.id
                        """, Object[].class)
                .setParameter("district", DistrictScope.current().value())
                .setParameter("account", account.id())
                .setParameter("day", LocalDate.now(clock))
                .getResultList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        var grants = rows.stream().map(row -> grant((Object[]) row)).toList();
        return Optional.of(new Actor(account.id(), account.username(), account.name(), grants));
    }

    private static Grant grant(Object[] c) {
        return new Grant(
                Role.valueOf((String) c[0]),
                (String) c[1],
                ScopeKind.valueOf((String) c[2]),
                Set.of((UUID[]) c[4]),
                Set.of((String[]) c[3]));
    }
}

package org.hezhan.identity;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.hezhan.shared.Columns;
import org.hezhan.shared.Sql;

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
        var rows = Sql.of(em, GRANTS.formatted(condition))
                .set("who", who)
                .set("day", LocalDate.now(clock))
                .rows();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        var grants = rows.stream().map(ActorBoard::grant).toList();
        var first = rows.getFirst();
        return Optional.of(new Actor(first.id(0), first.text(1), first.text(2), grants));
    }

    private static Grant grant(Columns c) {
        return new Grant(
                Role.valueOf(c.text(3)), c.text(4), ScopeKind.valueOf(c.text(5)), Set.of(c.ids(7)), Set.of(c.texts(6)));
    }
}

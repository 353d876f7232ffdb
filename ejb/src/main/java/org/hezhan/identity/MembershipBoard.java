package org.hezhan.identity;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hezhan.identity.Membership.Wish;
import org.hezhan.shared.Columns;
import org.hezhan.shared.Sql;
import org.jspecify.annotations.Nullable;

/** What the administrator of a district looks at: who holds which role (成员一览). */
@Stateless
public class MembershipBoard {

    private static final String ROWS = """
            select m.id, m.version, m.account_id, a.username, a.name, m.role, m.qualifier, m.scope_kind,
                   m.scope_codes, m.valid_from, m.valid_to, m.revoked_at
            from membership m join account a on a.id = m.account_id
            where m.district_code = :district
            """;

    @PersistenceContext
    EntityManager em;

    /** One membership with the names that people know. */
    public record Row(
            UUID id,
            Integer version,
            UUID account,
            String username,
            String name,
            Role role,
            @Nullable String qualifier,
            ScopeKind scope,
            List<String> codes,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            @Nullable Instant revokedAt) {

        public boolean isValidOn(LocalDate day) {
            return revokedAt == null && !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
        }
    }

    /**
     * @param after the id of the last row of the page before, if any
     * @param limit 1 to 200
     */
    public List<Row> page(Actor by, @Nullable UUID after, int limit) {
        by.must(Operation.MEMBERSHIP_READ);
        return Sql.of(
                        em,
                        ROWS
                                + " and m.id > coalesce(cast(nullif(:after, '') as uuid), cast('00000000-0000-0000-0000-000000000000' as uuid))"
                                + " order by m.id limit :limit")
                .set("after", after == null ? "" : after.toString())
                .set("limit", Math.clamp(limit, 1, 200))
                .stream()
                .map(MembershipBoard::row)
                .toList();
    }

    public Optional<Row> find(UUID id, Actor by) {
        by.must(Operation.MEMBERSHIP_READ);
        return Sql.of(em, ROWS + " and m.id = :id").set("id", id).stream()
                .map(MembershipBoard::row)
                .findAny();
    }

    public List<Role> rolesOf(UUID account, LocalDate day) {
        return em.createQuery("""
                        select m.role from Membership m
                        where m.account = :account and m.revokedAt is null
                          and m.validFrom <= :day and (m.validTo is null or m.validTo >= :day)
                        """, Role.class)
                .setParameter("account", account)
                .setParameter("day", day)
                .getResultList();
    }

    public boolean has(Wish wish, LocalDate day) {
        return Sql.of(em, """
                        select count(*) from membership m
                        where m.district_code = :district and m.account_id = :account and m.role = :role
                          and m.scope_kind = :scope and m.scope_codes = cast(:codes as text[])
                          and m.revoked_at is null and (m.valid_to is null or m.valid_to >= :day)
                        """)
                        .set("account", wish.account())
                        .set("role", wish.role().name())
                        .set("scope", wish.scope().name())
                        .set("codes", wish.codes().toArray(String[]::new))
                        .set("day", day)
                        .row()
                        .number(0)
                > 0;
    }

    /** How many codes of the scope name nothing in this district. */
    public int unknownCodes(Wish wish) {
        var source =
                switch (wish.scope()) {
                    case DISTRICT -> "select '' as code where 1 = 0";
                    case ORGANISATION -> "select a.uscc as code from agency a";
                    case STATION -> "select s.code as code from station s where s.district_code = :district";
                    case STREET ->
                        "select cast(s.code as text) as code from street s where s.district_code = :district";
                };
        var query = Sql.of(
                        em,
                        "select count(*) from unnest(cast(:codes as text[])) wanted(code) where wanted.code not in ("
                                + source + ")")
                .set("codes", wish.codes().toArray(String[]::new));
        return query.row().integer(0);
    }

    private static Row row(Columns c) {
        return new Row(
                c.id(0),
                c.integer(1),
                c.id(2),
                c.text(3),
                c.text(4),
                Role.valueOf(c.text(5)),
                c.maybe(6),
                ScopeKind.valueOf(c.text(7)),
                List.of(c.texts(8)),
                c.day(9),
                c.maybeDay(10),
                c.maybeInstant(11));
    }
}

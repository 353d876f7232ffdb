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
import org.hezhan.tenancy.DistrictScope;
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
        List<?> rows = em.createNativeQuery(
                        ROWS
                                + " and m.id > coalesce(cast(nullif(:after, '') as uuid), cast('00000000-0000-0000-0000-000000000000' as uuid))"
                                + " order by m.id limit :limit",
                        Object[].class)
                .setParameter("district", DistrictScope.current().value())
                .setParameter("after", after == null ? "" : after.toString())
                .setParameter("limit", Math.clamp(limit, 1, 200))
                .getResultList();
        return rows.stream().map(row -> row((Object[]) row)).toList();
    }

    public Optional<Row> find(UUID id, Actor by) {
        by.must(Operation.MEMBERSHIP_READ);
        List<?> rows = em.createNativeQuery(ROWS + " and m.id = :id", Object[].class)
                .setParameter("district", DistrictScope.current().value())
                .setParameter("id", id)
                .getResultList();
        return rows.stream().map(row -> row((Object[]) row)).findAny();
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
        return ((Number) em.createNativeQuery("""
                        select count(*) from membership m
                        where m.district_code = :district and m.account_id = :account and m.role = :role
                          and m.scope_kind = :scope and m.scope_codes = cast(:codes as text[])
                          and m.revoked_at is null and (m.valid_to is null or m.valid_to >= :day)
                        """, Long.class)
                                .setParameter(
                                        "district", DistrictScope.current().value())
                                .setParameter("account", wish.account())
                                .setParameter("role", wish.role().name())
                                .setParameter("scope", wish.scope().name())
                                .setParameter("codes", wish.codes().toArray(String[]::new))
                                .setParameter("day", day)
                                .getSingleResult())
                        .longValue()
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
        var query = em.createNativeQuery(
                        "select count(*) from unnest(cast(:codes as text[])) wanted(code) where wanted.code not in ("
                                + source + ")",
                        Long.class)
                .setParameter("codes", wish.codes().toArray(String[]::new));
        if (source.contains(":district")) {
            query.setParameter("district", DistrictScope.current().value());
        }
        return ((Number) query.getSingleResult()).intValue();
    }

    private static Row row(Object[] c) {
        return new Row(
                (UUID) c[0],
                ((Number) c[1]).intValue(),
                (UUID) c[2],
                (String) c[3],
                (String) c[4],
                Role.valueOf((String) c[5]),
                (String) c[6],
                ScopeKind.valueOf((String) c[7]),
                List.of((String[]) c[8]),
                ((java.sql.Date) c[9]).toLocalDate(),
                c[10] == null ? null : ((java.sql.Date) c[10]).toLocalDate(),
                (Instant) c[11]);
    }
}

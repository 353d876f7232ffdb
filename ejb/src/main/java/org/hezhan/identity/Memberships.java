package org.hezhan.identity;

import static org.hezhan.identity.IdentityReason.ADMIN_READS_NOTHING;
import static org.hezhan.identity.IdentityReason.GRANTED_ALREADY;
import static org.hezhan.identity.IdentityReason.SCOPE_UNKNOWN;
import static org.hezhan.shared.SharedReason.CHANGED_MEANWHILE;
import static org.hezhan.shared.SharedReason.NOT_FOUND;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.hezhan.identity.Membership.Wish;
import org.hezhan.shared.Ids;
import org.hezhan.tenancy.DistrictScope;

/** Grants and revokes roles in the bound district (授权与撤权). */
@Stateless
public class Memberships {

    /** 可读 P3/P4 个人信息的角色，租户管理员不得兼任（SoD-6）。 */
    private static final Set<Role> READS_PEOPLE =
            EnumSet.of(Role.STREET_OFFICER, Role.AGENCY_PM, Role.STATION_HEAD, Role.STATION_WORKER, Role.SUPERVISOR);

    @PersistenceContext
    EntityManager em;

    @Inject
    Accounts accounts;

    @Inject
    MembershipBoard board;

    @Inject
    Clock clock;

    /** @return the id of the new membership */
    public UUID grant(UUID id, Wish wish, Actor by) {
        by.must(Operation.MEMBERSHIP_GRANT);
        if (em.find(Membership.class, id) != null) {
            return id;
        }
        return grant(Membership.grant(id, wish, by.account(), clock.instant()), wish);
    }

    /** Grants what a district's pack names, when the district is opened: nobody is a member yet who could. */
    public UUID grantFromPack(Wish wish) {
        return grant(Membership.grant(Ids.at(clock.instant()), wish, null, clock.instant()), wish);
    }

    private UUID grant(Membership membership, Wish wish) {
        if (board.unknownCodes(wish) > 0) {
            throw SCOPE_UNKNOWN.refusal(String.join(" ", wish.codes()));
        }
        var held = board.rolesOf(wish.account(), LocalDate.now(clock));
        if (wish.role() == Role.TENANT_ADMIN && held.stream().anyMatch(READS_PEOPLE::contains)
                || held.contains(Role.TENANT_ADMIN) && READS_PEOPLE.contains(wish.role())) {
            throw ADMIN_READS_NOTHING.refusal(wish.role());
        }
        if (board.has(wish, LocalDate.now(clock))) {
            throw GRANTED_ALREADY.refusal(wish.role());
        }
        em.persist(membership);
        accounts.belongs(wish.account(), DistrictScope.current().value());
        return membership.id();
    }

    /** Takes effect with the person's next request. */
    public void revoke(UUID id, int seen, Actor by) {
        by.must(Operation.MEMBERSHIP_GRANT);
        var membership = em.find(Membership.class, id);
        if (membership == null) {
            throw NOT_FOUND.refusal();
        }
        if (membership.version() != seen) {
            throw CHANGED_MEANWHILE.refusal();
        }
        membership.revoke(by.account(), clock.instant());
    }
}

package org.hezhan.identity;

import static org.hezhan.identity.IdentityReason.ALREADY_REVOKED;
import static org.hezhan.identity.IdentityReason.DATES_REVERSED;
import static org.hezhan.identity.IdentityReason.OWN_GRANT;
import static org.hezhan.identity.IdentityReason.SCOPE_MISSING;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hezhan.tenancy.DistrictOwned;
import org.jspecify.annotations.Nullable;

/** One account's role in the district, its scope and its time (成员授权). Never edited: revoked, and granted anew. */
@Entity
@Table(name = "membership")
public class Membership extends DistrictOwned {

    @Id
    private UUID id;

    @Column(name = "account_id")
    private UUID account;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Nullable
    private String qualifier;

    @Enumerated(EnumType.STRING)
    @Column(name = "scope_kind")
    private ScopeKind scope;

    @Column(name = "scope_codes", columnDefinition = "text[]")
    private String[] scopeCodes;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    @Nullable
    private LocalDate validTo;

    @Column(name = "granted_by")
    @Nullable
    private UUID grantedBy;

    @Column(name = "granted_at")
    private Instant grantedAt;

    @Column(name = "revoked_by")
    @Nullable
    private UUID revokedBy;

    @Column(name = "revoked_at")
    @Nullable
    private Instant revokedAt;

    protected Membership() {}

    /** @param by who grants it, or nobody when a district is opened from its pack */
    static Membership grant(UUID id, Wish wish, @Nullable UUID by, Instant at) {
        if (wish.account().equals(by)) {
            throw OWN_GRANT.refusal();
        }
        if ((wish.scope() == ScopeKind.DISTRICT) != wish.codes().isEmpty()) {
            throw SCOPE_MISSING.refusal(wish.role());
        }
        if (wish.until() != null && wish.until().isBefore(wish.from())) {
            throw DATES_REVERSED.refusal(wish.from(), wish.until());
        }
        var membership = new Membership();
        membership.id = id;
        membership.account = wish.account();
        membership.role = wish.role();
        membership.qualifier = wish.qualifier();
        membership.scope = wish.scope();
        membership.scopeCodes = wish.codes().toArray(String[]::new);
        membership.validFrom = wish.from();
        membership.validTo = wish.until();
        membership.grantedBy = by;
        membership.grantedAt = at;
        return membership;
    }

    void revoke(UUID by, Instant at) {
        if (account.equals(by)) {
            throw OWN_GRANT.refusal();
        }
        if (revokedAt != null) {
            throw ALREADY_REVOKED.refusal();
        }
        revokedBy = by;
        revokedAt = at;
    }

    public UUID id() {
        return id;
    }

    /** What is to be granted. */
    public record Wish(
            UUID account,
            Role role,
            @Nullable String qualifier,
            ScopeKind scope,
            List<String> codes,
            LocalDate from,
            @Nullable LocalDate until) {}
}

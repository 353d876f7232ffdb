package org.hezhan.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hezhan.identity.Membership.Wish;
import org.hezhan.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Nobody grants or revokes their own rights, and a membership has a scope and dates that can be. */
class MembershipTest {

    private static final UUID ID = UUID.randomUUID();
    private static final UUID ACCOUNT = UUID.randomUUID();
    private static final UUID ADMINISTRATOR = UUID.randomUUID();
    private static final Instant NOW = Instant.parse("2026-03-31T07:00:00Z");
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);

    @Test
    void a_membership_is_granted_by_somebody_else() {
        assertThat(granted(ScopeKind.DISTRICT, List.of(), null).id()).isEqualTo(ID);
        assertThat(granted(ScopeKind.STATION, List.of("43010300201"), FIRST).id())
                .isEqualTo(ID);
    }

    @Test
    void nobody_grants_to_themselves() {
        assertRefused(
                IdentityReason.OWN_GRANT,
                () -> Membership.grant(ID, wish(ScopeKind.DISTRICT, List.of(), null), ACCOUNT, NOW));
    }

    @Test
    void a_scope_is_told_where_there_is_one_and_only_there() {
        assertRefused(IdentityReason.SCOPE_MISSING, () -> granted(ScopeKind.STATION, List.of(), null));
        assertRefused(IdentityReason.SCOPE_MISSING, () -> granted(ScopeKind.DISTRICT, List.of("430103002"), null));
    }

    @Test
    void it_does_not_end_before_it_begins() {
        assertRefused(IdentityReason.DATES_REVERSED, () -> granted(ScopeKind.DISTRICT, List.of(), FIRST.minusDays(1)));
    }

    @Test
    void it_is_revoked_once_and_not_by_who_holds_it() {
        var membership = granted(ScopeKind.DISTRICT, List.of(), null);

        assertRefused(IdentityReason.OWN_GRANT, () -> membership.revoke(ACCOUNT, NOW));
        membership.revoke(ADMINISTRATOR, NOW);
        assertRefused(IdentityReason.ALREADY_REVOKED, () -> membership.revoke(ADMINISTRATOR, NOW));
    }

    private static Membership granted(ScopeKind scope, List<String> codes, @Nullable LocalDate until) {
        return Membership.grant(ID, wish(scope, codes, until), ADMINISTRATOR, NOW);
    }

    private static Wish wish(ScopeKind scope, List<String> codes, @Nullable LocalDate until) {
        return new Wish(ACCOUNT, Role.STATION_HEAD, null, scope, codes, FIRST, until);
    }

    private static void assertRefused(IdentityReason reason, ThrowingCallable call) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(call).satisfies(refusal -> assertThat(refusal.reason())
                .isEqualTo(reason));
    }
}

package org.hezhan.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hezhan.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** An actor may what the table gives one of their roles, as far as that role's scope goes, and nothing else. */
class ActorTest {

    private static final UUID ME = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();
    private static final UUID HOME = UUID.randomUUID();
    private static final UUID NEXT = UUID.randomUUID();

    static Stream<Arguments> everything() {
        return Stream.of(Operation.values())
                .flatMap(operation -> Stream.of(Role.values()).map(role -> Arguments.of(operation, role)));
    }

    @ParameterizedTest
    @MethodSource("everything")
    void one_role_reaches_as_far_as_its_row_says(Operation operation, Role role) {
        var extent = Permissions.rows().stream()
                .filter(row -> row.operation() == operation && row.role() == role)
                .map(Permissions.Row::extent)
                .findFirst()
                .orElse(Extent.NONE);
        var everywhere = actor(district(role));
        var here = actor(station(role, HOME));
        var inScope = extent == Extent.SCOPE;
        var own = extent == Extent.OWN;

        assertThat(everywhere.may(operation)).isEqualTo(inScope || own);
        assertThat(everywhere.may(operation, NEXT)).isEqualTo(inScope);
        assertThat(everywhere.may(operation, NEXT, OTHER)).isEqualTo(inScope);
        assertThat(everywhere.may(operation, NEXT, ME)).isEqualTo(inScope || own);
        assertThat(here.may(operation)).isEqualTo(inScope || own);
        assertThat(here.may(operation, HOME)).isEqualTo(inScope);
        assertThat(here.may(operation, NEXT)).isFalse();
        assertThat(here.may(operation, HOME, OTHER)).isEqualTo(inScope);
        assertThat(here.may(operation, NEXT, OTHER)).isFalse();
        assertThat(here.may(operation, NEXT, ME)).isEqualTo(own);
    }

    @Test
    void without_a_role_nothing_may_be_done() {
        var nobody = actor();

        assertThat(Operation.values()).allSatisfy(operation -> {
            assertThat(nobody.may(operation)).isFalse();
            assertThat(nobody.reach(operation)).isEqualTo(Reach.NOTHING);
            assertRefused(() -> nobody.must(operation));
            assertRefused(() -> nobody.must(operation, HOME));
            assertRefused(() -> nobody.must(operation, HOME, ME));
        });
    }

    @Test
    void a_scope_without_stations_reaches_nothing() {
        assertThat(actor(station(Role.STATION_HEAD)).may(Operation.DAILY_REVIEW))
                .isFalse();
    }

    @Test
    void what_must_be_allowed_is_let_through_where_it_is() {
        var head = actor(station(Role.STATION_HEAD, HOME));
        var worker = actor(station(Role.STATION_WORKER, HOME));

        assertThatCode(() -> head.must(Operation.DAILY_REVIEW)).doesNotThrowAnyException();
        assertThatCode(() -> head.must(Operation.DAILY_REVIEW, HOME)).doesNotThrowAnyException();
        assertThatCode(() -> worker.must(Operation.DAILY_WRITE, HOME, ME)).doesNotThrowAnyException();
        assertRefused(() -> head.must(Operation.DAILY_REVIEW, NEXT));
        assertRefused(() -> worker.must(Operation.DAILY_WRITE, NEXT, OTHER));
    }

    @Test
    void several_roles_reach_what_each_of_them_reaches() {
        var reach = actor(station(Role.STATION_HEAD, HOME), station(Role.STATION_HEAD, NEXT))
                .reach(Operation.DAILY_REVIEW);

        assertThat(reach.stations()).containsExactlyInAnyOrder(HOME, NEXT);
        assertThat(reach.everything()).isFalse();
        assertThat(reach.isNothing()).isFalse();
        assertThat(actor(district(Role.BUREAU_OFFICER), station(Role.STATION_HEAD, HOME))
                        .reach(Operation.DAILY_READ)
                        .everything())
                .isTrue();
    }

    @Test
    void an_actor_is_who_their_grants_say_whatever_becomes_of_the_list() {
        var grants = new ArrayList<>(List.of(district(Role.AUDITOR), station(Role.STATION_HEAD, HOME)));
        var actor = new Actor(ME, "me", "Me", grants);
        grants.clear();

        assertThat(actor.is(Role.AUDITOR)).isTrue();
        assertThat(actor.is(Role.PUBLIC)).isFalse();
        assertThat(actor.roles()).containsExactlyInAnyOrder(Role.AUDITOR, Role.STATION_HEAD);
        assertThat(actor.roleCodes()).isEqualTo("STATION_HEAD,AUDITOR");
    }

    private static void assertRefused(ThrowingCallable call) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(call).satisfies(refusal -> assertThat(refusal.reason())
                .isEqualTo(IdentityReason.NOT_ALLOWED));
    }

    private static Actor actor(Grant... grants) {
        return new Actor(ME, "me", "Me", List.of(grants));
    }

    private static Grant district(Role role) {
        return new Grant(role, "", ScopeKind.DISTRICT, Set.of(), Set.of());
    }

    private static Grant station(Role role, UUID... stations) {
        return new Grant(role, "", ScopeKind.STATION, Set.of(stations), Set.of());
    }
}

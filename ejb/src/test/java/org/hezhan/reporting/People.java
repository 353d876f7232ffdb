package org.hezhan.reporting;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hezhan.identity.Actor;
import org.hezhan.identity.Grant;
import org.hezhan.identity.Role;
import org.hezhan.identity.ScopeKind;
import org.hezhan.shared.Reason;
import org.hezhan.shared.Refusal;

/** The people of the tests: a worker and the head of one station, their agency's manager, a supervisor, an officer. */
public final class People {

    public static final UUID STATION = new UUID(1, 1);
    public static final UUID OTHER_STATION = new UUID(1, 2);

    public static final Actor WORKER = person(11, Role.STATION_WORKER, STATION);
    public static final Actor HEAD = person(12, Role.STATION_HEAD, STATION);
    public static final Actor MANAGER = person(13, Role.AGENCY_PM, STATION, OTHER_STATION);
    public static final Actor SUPERVISOR = person(14, Role.SUPERVISOR, STATION, OTHER_STATION);
    public static final Actor OFFICER = person(15, Role.BUREAU_OFFICER);

    private People() {}

    private static Actor person(int number, Role role, UUID... stations) {
        var scope = stations.length == 0 ? ScopeKind.DISTRICT : ScopeKind.STATION;
        var grant = new Grant(role, "", scope, Set.of(stations), Set.of());
        return new Actor(new UUID(2, number), "person" + number, "Person " + number, List.of(grant));
    }

    /** Says that the rules refuse, and why. */
    public static void refused(ThrowingCallable attempt, Reason reason) {
        Assertions.assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(Refusal.class, refusal -> Assertions.assertThat(refusal.reason())
                        .isEqualTo(reason));
    }
}

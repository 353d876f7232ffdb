package org.hezhan.identity;

import static org.hezhan.identity.IdentityReason.NOT_ALLOWED;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The signed-in person as the rules see them (办理人): who, and what they may do in the bound district today. */
public record Actor(UUID account, String username, String name, List<Grant> grants) {

    public Actor {
        grants = List.copyOf(grants);
    }

    public boolean is(Role role) {
        return grants.stream().anyMatch(grant -> grant.role() == role);
    }

    public Set<Role> roles() {
        var roles = EnumSet.noneOf(Role.class);
        grants.forEach(grant -> roles.add(grant.role()));
        return roles;
    }

    public String roleCodes() {
        return roles().stream().map(Role::name).collect(Collectors.joining(","));
    }

    /** Whether any of this person's roles may do it anywhere. */
    public boolean may(Operation operation) {
        return !reach(operation).isNothing();
    }

    /** Whether this person may do it for this station. */
    public boolean may(Operation operation, UUID station) {
        return reach(operation).holds(station);
    }

    /** Whether this person may do it with a thing of this station that an account made. */
    public boolean may(Operation operation, UUID station, UUID madeBy) {
        return reach(operation).holds(station, madeBy);
    }

    /** @throws org.hezhan.shared.Refusal when no role of this person may do it at all */
    public void must(Operation operation) {
        if (!may(operation)) {
            throw NOT_ALLOWED.refusal(operation);
        }
    }

    /** @throws org.hezhan.shared.Refusal when this person may not do it for this station */
    public void must(Operation operation, UUID station) {
        if (!may(operation, station)) {
            throw NOT_ALLOWED.refusal(operation);
        }
    }

    /** @throws org.hezhan.shared.Refusal when this person may not do it with a thing of this station and maker */
    public void must(Operation operation, UUID station, UUID madeBy) {
        if (!may(operation, station, madeBy)) {
            throw NOT_ALLOWED.refusal(operation);
        }
    }

    /** The union of what each role reaches in this operation. */
    public Reach reach(Operation operation) {
        var everything = false;
        var stations = new HashSet<UUID>();
        @Nullable UUID owner = null;
        for (var grant : grants) {
            var extent = Permissions.extent(operation, grant.role());
            switch (extent) {
                case NONE -> {}
                case OWN -> owner = account;
                case SCOPE -> {
                    everything |= grant.wholeDistrict();
                    stations.addAll(grant.stations());
                }
            }
        }
        return new Reach(everything, Set.copyOf(stations), owner);
    }
}

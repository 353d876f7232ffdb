package org.hezhan.identity;

import java.util.Set;
import java.util.UUID;

/**
 * One membership that is valid today, with its scope worked out to stations (有效授权).
 *
 * @param qualifier the finer kind of the role, or empty
 * @param organisations the credit codes of an organisation scope, else empty
 */
public record Grant(Role role, String qualifier, ScopeKind scope, Set<UUID> stations, Set<String> organisations) {

    boolean wholeDistrict() {
        return scope == ScopeKind.DISTRICT;
    }
}

package org.hezhan.roster;

import java.util.Set;
import org.hezhan.identity.Role;
import org.hezhan.intake.Reading;
import org.jspecify.annotations.Nullable;

/**
 * A role as sheets write it (角色代码): its name alone, or with the level of a supervisor or the kind of an expert behind
 * it, such as {@code SUPERVISOR_PROVINCE}.
 */
record RoleCode(Role role, @Nullable String qualifier) {

    private static final Set<Role> QUALIFIED = Set.of(Role.SUPERVISOR, Role.EVAL_EXPERT);
    private static final Set<String> LEVELS = Set.of("PROVINCE", "CITY", "DISTRICT", "AGENCY");
    private static final Set<String> EXPERTS = Set.of("SOCIAL_WORK", "FINANCE", "ADMIN", "LAY");

    static RoleCode read(Reading in) {
        var text = in.text("role", 40);
        for (var role : Role.values()) {
            if (text.equals(role.name())) {
                return new RoleCode(role, null);
            }
        }
        for (var role : QUALIFIED) {
            var prefix = role.name() + "_";
            var rest = text.startsWith(prefix) ? text.substring(prefix.length()) : "";
            if ((role == Role.SUPERVISOR ? LEVELS : EXPERTS).contains(rest)) {
                return new RoleCode(role, rest);
            }
        }
        if (!text.isEmpty()) {
            in.fault("role", RosterFlaw.ROLE_UNKNOWN, text);
        }
        return new RoleCode(Role.PUBLIC, null);
    }
}

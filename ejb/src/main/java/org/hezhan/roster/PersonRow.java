package org.hezhan.roster;

import java.time.LocalDate;
import java.util.List;
import org.hezhan.identity.Role;
import org.hezhan.identity.ScopeKind;
import org.jspecify.annotations.Nullable;

/**
 * One line of the sheet of people (人员表): an account and one role that it holds.
 *
 * @param qualifier the finer kind of the role, such as a supervisor's level, or nothing
 * @param codes credit codes, station codes or street codes; none for the whole district
 */
public record PersonRow(
        String account,
        String name,
        Role role,
        @Nullable String qualifier,
        ScopeKind scope,
        List<String> codes,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {

    String key() {
        return account + "/" + role + "/" + (qualifier == null ? "" : qualifier) + "/" + scope + "/" + codes;
    }
}

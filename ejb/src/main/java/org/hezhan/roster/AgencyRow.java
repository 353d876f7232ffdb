package org.hezhan.roster;

import org.jspecify.annotations.Nullable;

/** One line of the sheet of organisations (机构表). */
public record AgencyRow(
        String uscc,
        String name,
        AgencyKind kind,
        @Nullable String contactName,
        @Nullable String contactPhone,
        @Nullable Rating rating) {}

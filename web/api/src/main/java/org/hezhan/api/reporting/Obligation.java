package org.hezhan.api.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hezhan.reporting.ObligationBoard;
import org.hezhan.reporting.ReportKind;
import org.hezhan.reporting.Timeliness;
import org.jspecify.annotations.Nullable;

/**
 * One report that is owed (应报).
 *
 * @param accountId who owes it; nobody where the station does
 */
public record Obligation(
        UUID id,
        int version,
        ReportKind kind,
        UUID stationId,
        String stationName,
        @Nullable UUID accountId,
        @Nullable String name,
        LocalDate periodStart,
        LocalDate periodEnd,
        Instant dueAt,
        Instant graceUntil,
        Timeliness timeliness,
        @Nullable UUID reportId,
        @Nullable Instant firstSubmittedAt,
        @Nullable String waivedReason) {

    static Obligation of(ObligationBoard.Row row) {
        return new Obligation(
                row.id(),
                row.version(),
                row.kind(),
                row.stationId(),
                row.stationName(),
                row.account(),
                row.accountName(),
                row.periodStart(),
                row.periodEnd(),
                row.dueAt(),
                row.graceUntil(),
                row.timeliness(),
                row.reportId(),
                row.firstSubmittedAt(),
                row.waivedReason());
    }
}

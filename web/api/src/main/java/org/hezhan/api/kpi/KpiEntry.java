package org.hezhan.api.kpi;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.hezhan.kpi.EntryKind;
import org.hezhan.kpi.KpiEntryBoard;

/**
 * One entry of the KPI ledger (分录), in base units; nothing in the ledger is ever edited.
 *
 * @param recordId the record that bears it
 * @param causeId the record whose approval or voiding made it
 */
public record KpiEntry(
        UUID id,
        UUID stationId,
        String stationName,
        String indicator,
        LocalDate serviceDate,
        YearMonth serviceMonth,
        UUID recordId,
        UUID causeId,
        EntryKind kind,
        long quantity,
        long basis,
        long people,
        int records,
        String ruleVersion,
        Instant postedAt) {

    static KpiEntry of(KpiEntryBoard.Row row) {
        return new KpiEntry(
                row.id(),
                row.stationId(),
                row.stationName(),
                row.indicator(),
                row.serviceDate(),
                YearMonth.from(row.serviceDate()),
                row.recordId(),
                row.causeId(),
                row.kind(),
                row.quantity(),
                row.basis(),
                row.people(),
                row.records(),
                row.ruleVersion(),
                row.postedAt());
    }
}

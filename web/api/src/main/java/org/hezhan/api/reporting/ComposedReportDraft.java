package org.hezhan.api.reporting;

import java.time.LocalDate;
import java.util.UUID;
import org.hezhan.reporting.PeriodBoard;

/**
 * All that people type of a weekly summary or monthly exchange (差异说明); its figures are computed.
 *
 * @param periodStart the Monday of the week, or the first of the month
 */
public record ComposedReportDraft(UUID stationId, LocalDate periodStart, String difference) {

    boolean isSaidBy(PeriodBoard.Detail detail) {
        return stationId.equals(detail.row().stationId())
                && periodStart.equals(detail.row().periodStart())
                && difference.strip().equals(detail.difference().strip());
    }
}

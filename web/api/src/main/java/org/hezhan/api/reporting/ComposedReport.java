package org.hezhan.api.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hezhan.reporting.PeriodBoard;
import org.hezhan.reporting.ReviewState;
import org.hezhan.reporting.Timeliness;
import org.jspecify.annotations.Nullable;

/**
 * One weekly summary or monthly exchange in a list (周总结、月交流).
 *
 * @param steps what the caller may do with it now, as the addresses name it
 */
public record ComposedReport(
        UUID id,
        int version,
        UUID stationId,
        String stationName,
        LocalDate periodStart,
        ReviewState state,
        int returns,
        @Nullable Instant submittedAt,
        boolean commented,
        boolean acknowledged,
        @Nullable Timeliness timeliness,
        List<String> steps) {

    static ComposedReport of(PeriodBoard.Row row) {
        return new ComposedReport(
                row.id(),
                row.version(),
                row.stationId(),
                row.stationName(),
                row.periodStart(),
                row.state(),
                row.returns(),
                row.submittedAt(),
                row.commented(),
                row.acknowledged(),
                row.timeliness(),
                ReportSteps.nouns(row.steps()));
    }
}

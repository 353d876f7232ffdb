package org.hezhan.api.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hezhan.identity.Actor;
import org.hezhan.reporting.ReviewState;
import org.hezhan.reporting.Timeliness;
import org.hezhan.reporting.daily.Attendance;
import org.hezhan.reporting.daily.DailyLogBoard;
import org.jspecify.annotations.Nullable;

/**
 * One daily log in a list (日志).
 *
 * @param steps what the caller may do with it now, as the addresses name it
 */
public record DailyLog(
        UUID id,
        int version,
        UUID stationId,
        String stationName,
        UUID accountId,
        String name,
        LocalDate day,
        Attendance attendance,
        ReviewState state,
        int minutes,
        int streetTaskMinutes,
        int recordCount,
        int returns,
        @Nullable Instant submittedAt,
        @Nullable Instant decidedAt,
        @Nullable Timeliness timeliness,
        List<String> steps) {

    static DailyLog of(DailyLogBoard.Row row, Actor by) {
        return new DailyLog(
                row.id(),
                row.version(),
                row.stationId(),
                row.stationName(),
                row.account(),
                row.name(),
                row.day(),
                row.attendance(),
                row.state(),
                row.minutes(),
                row.streetTaskMinutes(),
                row.records(),
                row.returns(),
                row.submittedAt(),
                row.decidedAt(),
                row.timeliness(),
                ReportSteps.nouns(row.steps(by)));
    }
}

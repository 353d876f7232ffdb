package org.hezhan.api.reporting;

import java.util.List;
import org.hezhan.api.Versioned;
import org.hezhan.api.casework.ServiceRecord;
import org.hezhan.identity.Actor;
import org.hezhan.reporting.daily.LogEntry;
import org.hezhan.reporting.daily.WholeDayBoard.WholeDay;

/** One daily log whole (日志全文): its entries, its service records, and who handled it. */
public record DailyLogDetail(
        DailyLog log,
        int version,
        List<LogEntry> entries,
        List<ServiceRecord> records,
        String problems,
        String helpNeeded,
        String tomorrowPlan,
        String reflection,
        List<TrailStep> trail)
        implements Versioned {

    static DailyLogDetail of(WholeDay day, Actor by) {
        var detail = day.log();
        return new DailyLogDetail(
                DailyLog.of(detail.row(), by),
                detail.row().version(),
                detail.entries(),
                day.records().stream().map(row -> ServiceRecord.of(row, by)).toList(),
                detail.problems(),
                detail.helpNeeded(),
                detail.tomorrowPlan(),
                detail.reflection(),
                day.trail().stream().map(TrailStep::of).toList());
    }
}

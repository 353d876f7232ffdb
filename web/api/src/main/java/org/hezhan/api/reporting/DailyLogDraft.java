package org.hezhan.api.reporting;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.hezhan.api.Versions;
import org.hezhan.api.casework.ServiceRecord;
import org.hezhan.api.casework.ServiceRecordDraft;
import org.hezhan.casework.RecordDraft;
import org.hezhan.casework.ServiceRecordRow;
import org.hezhan.reporting.daily.Attendance;
import org.hezhan.reporting.daily.DailyDraft;
import org.hezhan.reporting.daily.LogEntry;
import org.hezhan.reporting.daily.WholeDayBoard.WholeDay;

/** What a worker writes about a day (日志草稿): the day whole, with its entries and service records. */
public record DailyLogDraft(
        UUID stationId,
        LocalDate day,
        Attendance attendance,
        List<LogEntry> entries,
        List<ServiceRecordDraft> records,
        String problems,
        String helpNeeded,
        String tomorrowPlan,
        String reflection) {

    DailyDraft draft() {
        var written = records.stream()
                .map(ServiceRecordDraft::draft)
                .sorted(Comparator.comparing(RecordDraft::id))
                .toList();
        written.forEach(record -> Versions.fresh(record.id()));
        return new DailyDraft(
                stationId, day, attendance, entries, written, problems, helpNeeded, tomorrowPlan, reflection);
    }

    /** The log as its author would write it, to compare with what is sent anew. */
    static DailyDraft said(WholeDay whole) {
        var detail = whole.log();
        var records = whole.records();
        var row = detail.row();
        return new DailyDraft(
                row.stationId(),
                row.day(),
                row.attendance(),
                detail.entries().stream().map(entry -> standing(entry, records)).toList(),
                records.stream()
                        .map(ServiceRecord::draft)
                        .sorted(Comparator.comparing(RecordDraft::id))
                        .toList(),
                detail.problems(),
                detail.helpNeeded(),
                detail.tomorrowPlan(),
                detail.reflection());
    }

    /** A record that was taken back is no longer told by its entry. */
    private static LogEntry standing(LogEntry entry, List<ServiceRecordRow> records) {
        return entry.record() == null
                        || records.stream().anyMatch(record -> record.id().equals(entry.record()))
                ? entry
                : new LogEntry(
                        entry.startsAt(), entry.endsAt(), entry.workKind(), entry.summary(), entry.personTimes(), null);
    }
}

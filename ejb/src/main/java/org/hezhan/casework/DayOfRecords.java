package org.hezhan.casework;

import static org.hezhan.casework.CaseworkReason.ID_TAKEN;
import static org.hezhan.casework.CaseworkReason.TIMES_OVERLAP;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hezhan.indicator.Catalogue;

/** One worker's records of one log while they are being written (当日记录). */
class DayOfRecords {

    private final UUID logId;
    private final UUID stationId;
    private final UUID worker;
    private final LocalDate day;
    private final Map<UUID, ServiceRecord> before = new HashMap<>();
    private final List<ServiceRecord> elsewhere = new ArrayList<>();
    private final List<ServiceRecord> written = new ArrayList<>();

    /** @param ofDay what the worker did that day, in this log or another */
    DayOfRecords(UUID logId, UUID stationId, UUID worker, LocalDate day, List<ServiceRecord> ofDay) {
        this.logId = logId;
        this.stationId = stationId;
        this.worker = worker;
        this.day = day;
        for (var record : ofDay) {
            if (record.isOf(logId)) {
                before.put(record.id(), record);
            } else {
                elsewhere.add(record);
            }
        }
    }

    void write(List<RecordDraft> drafts, Catalogue catalogue) {
        if (drafts.stream().map(RecordDraft::id).distinct().count() < drafts.size()) {
            throw ID_TAKEN.refusal();
        }
        for (var draft : drafts) {
            var existing = before.get(draft.id());
            var record = existing == null ? ServiceRecord.draft(logId, stationId, worker, day, draft.id()) : existing;
            record.write(draft, catalogue);
            written.add(record);
        }
        dropped().forEach(ServiceRecord::mustBeWithWorker);
        mustNotOverlap(written, elsewhere);
    }

    void submit() {
        written.forEach(ServiceRecord::submit);
    }

    List<ServiceRecord> added() {
        return written.stream()
                .filter(record -> !before.containsKey(record.id()))
                .toList();
    }

    List<ServiceRecord> dropped() {
        return before.values().stream()
                .filter(record -> !written.contains(record))
                .toList();
    }

    /** A worker's hours never count twice (R5), so two records of one day share no minute. */
    static void mustNotOverlap(List<ServiceRecord> written, List<ServiceRecord> others) {
        var all = Stream.concat(written.stream(), others.stream()).toList();
        for (var i = 0; i < written.size(); i++) {
            for (var j = i + 1; j < all.size(); j++) {
                if (all.get(i).time().overlaps(all.get(j).time())) {
                    throw TIMES_OVERLAP.refusal(all.get(i).time(), all.get(j).time());
                }
            }
        }
    }
}

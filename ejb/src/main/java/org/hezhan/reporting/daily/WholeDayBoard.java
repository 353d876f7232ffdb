package org.hezhan.reporting.daily;

import static org.hezhan.shared.SharedReason.NOT_FOUND;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hezhan.casework.ServiceRecordBoard;
import org.hezhan.casework.ServiceRecordRow;
import org.hezhan.identity.Actor;
import org.hezhan.reporting.HandlingBoard;

/** One day whole (日志全文): the log, its service records and who handled it, read in one transaction. */
@Stateless
public class WholeDayBoard {

    @Inject
    DailyLogBoard logs;

    @Inject
    ServiceRecordBoard records;

    @Inject
    HandlingBoard handlings;

    public record WholeDay(DailyLogBoard.Detail log, List<ServiceRecordRow> records, List<HandlingBoard.Row> trail) {

        public int version() {
            return log.row().version();
        }
    }

    /** @throws org.hezhan.shared.Refusal when there is no such log that this person may see */
    public WholeDay one(UUID log, Actor by) {
        return find(log, by).orElseThrow(NOT_FOUND::refusal);
    }

    /** @return nothing when there is no such log that this person may see */
    public Optional<WholeDay> find(UUID log, Actor by) {
        return logs.find(log, by).map(detail -> new WholeDay(detail, records.ofLog(log, by), handlings.of(log)));
    }
}

package org.hezhan.api.reporting;

import java.time.Instant;
import org.hezhan.reporting.HandlingBoard;
import org.hezhan.reporting.ReturnReason;
import org.hezhan.reporting.ReviewState;
import org.jspecify.annotations.Nullable;

/** One step that somebody took with a report (办理记录). */
public record TrailStep(
        ReviewState.Step step,
        String name,
        Instant at,
        @Nullable ReturnReason reason,
        String remark) {

    static TrailStep of(HandlingBoard.Row row) {
        return new TrailStep(row.step(), row.name(), row.at(), row.reason(), row.remark());
    }
}

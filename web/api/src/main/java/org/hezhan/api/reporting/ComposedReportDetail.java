package org.hezhan.api.reporting;

import java.util.List;
import org.hezhan.api.Versioned;
import org.hezhan.reporting.Composition;
import org.hezhan.reporting.HandlingBoard;
import org.hezhan.reporting.PeriodBoard;

/**
 * One weekly summary or monthly exchange whole (周总结、月交流全文): what was typed, what was computed, and who handled it.
 *
 * @param hash SHA-256 over the canonical text of the composition
 */
public record ComposedReportDetail(
        ComposedReport report,
        int version,
        String difference,
        String comment,
        Composition composition,
        String hash,
        List<TrailStep> trail)
        implements Versioned {

    static ComposedReportDetail of(PeriodBoard.Detail detail, List<HandlingBoard.Row> trail) {
        return new ComposedReportDetail(
                ComposedReport.of(detail.row()),
                detail.row().version(),
                detail.difference(),
                detail.comment(),
                detail.composition(),
                detail.hash(),
                trail.stream().map(TrailStep::of).toList());
    }
}

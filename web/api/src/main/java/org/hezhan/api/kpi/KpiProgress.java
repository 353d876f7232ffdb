package org.hezhan.api.kpi;

import org.hezhan.kpi.Figure;
import org.hezhan.kpi.Light;
import org.hezhan.kpi.Progress;

/**
 * How far an indicator is against its target (指标进度), in base units: minutes, fen, basis points, pieces.
 *
 * @param scale how many base units make one that people read
 * @param target of the service year; 0 where the contract sets none
 * @param expected by now, at the pace of the working days that have passed
 * @param completionBp actual over target in basis points
 */
public record KpiProgress(
        String indicator,
        String name,
        String unit,
        int scale,
        long target,
        long expected,
        long actual,
        long monthActual,
        long completionBp,
        Light light,
        boolean sampleTooSmall,
        Figure month,
        Figure year) {

    static KpiProgress of(Progress progress, java.util.Locale locale) {
        var indicator = progress.indicator();
        return new KpiProgress(
                indicator.code(),
                indicator.name().in(locale),
                indicator.unitName().in(locale),
                indicator.scale(),
                progress.target(),
                progress.expected(),
                progress.actual(),
                progress.monthActual(),
                progress.completionBp(),
                progress.light(),
                progress.sampleTooSmall(),
                progress.month(),
                progress.year());
    }
}

package org.hezhan.kpi;

import org.hezhan.indicator.Catalogue;
import org.hezhan.indicator.Indicator;
import org.hezhan.indicator.Limit;

/**
 * How far an indicator is against its target (指标进度, R9 and R10), in base units.
 *
 * @param target of the service year; 0 where the contract sets none
 * @param expected by now, at the pace of the working days that have passed
 * @param month what was done in the month; of a stock, what stands at its end
 * @param year what was done in the service year up to the month; of a stock, what stands
 * @param sampleTooSmall whether a rate rests on too few answers to be told
 */
public record Progress(
        Indicator indicator,
        long target,
        long expected,
        Figure month,
        Figure year,
        boolean sampleTooSmall,
        Light light) {

    static Progress of(
            Indicator indicator, Aim aim, Figure month, Figure year, long peopleServed, Catalogue catalogue) {
        var tooSmall = indicator.isRate()
                && (year.basis() < indicator.limit(Limit.MIN_BASIS)
                        || year.basis() * 10_000 < indicator.limit(Limit.MIN_BASIS_BP) * peopleServed);
        var actual = indicator.isRate() ? year.rateBp() : year.quantity();
        var light = !indicator.paced() || tooSmall || indicator.isRate() && year.basis() == 0
                ? Light.NONE
                : Light.of(actual, aim.expected(), catalogue);
        return new Progress(indicator, aim.target(), aim.expected(), month, year, tooSmall, light);
    }

    /** What is compared with the target: the amount, or for a rate its basis points. */
    public long actual() {
        return indicator.isRate() ? year.rateBp() : year.quantity();
    }

    public long monthActual() {
        return indicator.isRate() ? month.rateBp() : month.quantity();
    }

    /** Actual over target in basis points, uncapped; 0 without a target. */
    public long completionBp() {
        return target == 0 ? 0 : actual() * 10_000 / target;
    }

    /** For scoring nothing is more than done. */
    public long cappedCompletionBp() {
        return Math.min(10_000, completionBp());
    }
}

package org.hezhan.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One indicator (指标) with its counting rule, read from the catalogue (domain reference 4.2) and, where a district set a
 * number otherwise, with that number. Amounts are in base units: minutes, fen, basis points, pieces.
 *
 * @param below the indicator of the same kind that takes over from its own smallest headcount, or empty
 * @param scale how many base units make one that people read: 60 for hours, 100 for yuan and percent
 * @param facts what a record may tell, in the order of the form; the value says whether it must
 * @param cofeeds the indicators that the same record feeds too; there is no other double counting (R5)
 * @param entered whether people record it; else it is computed from other records
 * @param paced whether being behind shows a light
 * @param sensitive whether its records' notes are a case narrative
 */
public record Indicator(
        String code,
        Label name,
        Label unitName,
        Label rule,
        Measure measure,
        int scale,
        int decimals,
        Unit unit,
        Span span,
        Map<Limit, Long> limits,
        String below,
        Norm norm,
        Map<Fact, Boolean> facts,
        List<Clause> requires,
        List<String> cofeeds,
        Direct direct,
        boolean entered,
        boolean paced,
        boolean sensitive,
        String peoplePrefix,
        String subjectPrefix,
        @Nullable BigDecimal targetPerWorker) {

    public long limit(Limit limit) {
        return limits.getOrDefault(limit, limit.unset());
    }

    /** Whether contracts may set a target for it; the others are counters for figures on boards. */
    public boolean isKpi() {
        return targetPerWorker != null;
    }

    public boolean isRate() {
        return measure == Measure.RATE || measure == Measure.DERIVED;
    }

    /** Why this delivery does not count, if it does not. */
    public Optional<Shortfall> shortfall(Delivery delivery) {
        return Stream.of(headcount(delivery), duration(delivery), conditions(delivery))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** What one worker's record counts of the hours: the lower of norm and real time. */
    public long hours(Delivery delivery) {
        return Math.min(Math.min(limit(Limit.NORM), norm.minutes(delivery.facts())), delivery.minutes());
    }

    /** How many minutes one subject and day counts, however many workers were there; 0 for no limit. */
    public long hoursOfAllWorkers() {
        return limit(Limit.NORM_WORKERS) == 0 ? 0 : limit(Limit.NORM) * limit(Limit.NORM_WORKERS);
    }

    /** The catalogue's usual target of so many workers for one service year, in base units; a rate's is its own. */
    public long usualTarget(int workers) {
        if (targetPerWorker == null) {
            return 0;
        }
        var target = targetPerWorker.multiply(BigDecimal.valueOf(scale));
        return (isRate() ? target : target.multiply(BigDecimal.valueOf(workers)))
                .setScale(0, RoundingMode.CEILING)
                .longValueExact();
    }

    /** An amount as people read it, without its unit: hours with one decimal, yuan with two. */
    public String show(long amount) {
        return BigDecimal.valueOf(amount)
                .divide(BigDecimal.valueOf(scale), decimals, RoundingMode.HALF_UP)
                .toPlainString();
    }

    Indicator below(Indicator larger) {
        var limits = new EnumMap<Limit, Long>(Limit.class);
        limits.putAll(this.limits);
        limits.put(Limit.MAX_HEADCOUNT, larger.limit(Limit.MIN_HEADCOUNT) - 1);
        return with(limits, requires);
    }

    Indicator with(Map<Limit, Long> otherLimits, List<Clause> otherRequires) {
        return new Indicator(
                code,
                name,
                unitName,
                rule,
                measure,
                scale,
                decimals,
                unit,
                span,
                Map.copyOf(otherLimits),
                below,
                norm,
                facts,
                List.copyOf(otherRequires),
                cofeeds,
                direct,
                entered,
                paced,
                sensitive,
                peoplePrefix,
                subjectPrefix,
                targetPerWorker);
    }

    private Optional<Shortfall> headcount(Delivery delivery) {
        var least = limit(Limit.MIN_HEADCOUNT);
        if (least == 0) {
            return Optional.empty();
        }
        if (delivery.mode() == ParticipantMode.ESTIMATE && limit(Limit.ESTIMATES) == 0) {
            return Optional.of(new Shortfall(ShortfallKind.ESTIMATED, null, Long.toString(least)));
        }
        if (delivery.headcount() < least) {
            return Optional.of(new Shortfall(ShortfallKind.TOO_FEW_PEOPLE, null, Long.toString(least)));
        }
        var most = limit(Limit.MAX_HEADCOUNT);
        return delivery.headcount() > most
                ? Optional.of(new Shortfall(ShortfallKind.TOO_MANY_PEOPLE, null, Long.toString(most)))
                : Optional.empty();
    }

    private Optional<Shortfall> duration(Delivery delivery) {
        var least = limit(Limit.MIN_MINUTES);
        return delivery.minutes() < least
                ? Optional.of(new Shortfall(ShortfallKind.TOO_SHORT, null, Long.toString(least)))
                : Optional.empty();
    }

    private Optional<Shortfall> conditions(Delivery delivery) {
        return requires.stream()
                .filter(clause -> !clause.isMetBy(delivery))
                .map(Clause::shortfall)
                .findFirst();
    }
}

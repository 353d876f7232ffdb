package org.hezhan.pages.show;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.hezhan.indicator.Catalogue;
import org.hezhan.indicator.IndicatorTuning;
import org.hezhan.kpi.Light;
import org.hezhan.reporting.Composition;
import org.jspecify.annotations.Nullable;

/** How the lines of a composed week or month stand to their pace, by the district's thresholds (进度灯, R10). */
@Named
@RequestScoped
public class Pace {

    @Inject
    IndicatorTuning tuning;

    private @Nullable Catalogue catalogue;

    public Light light(Composition.Line line) {
        var indicator = inForce().of(line.indicator());
        if (line.expected() <= 0 || !indicator.paced() || indicator.isRate() && line.cumulativeBasis() == 0) {
            return Light.NONE;
        }
        var pace = reached(line) * 10_000 / line.expected();
        if (pace >= inForce().paceGreen()) {
            return Light.GREEN;
        }
        return pace >= inForce().paceYellow() ? Light.YELLOW : Light.RED;
    }

    /** What is compared with the target: the amount, or for a rate its basis points. */
    public long reached(Composition.Line line) {
        return inForce().of(line.indicator()).isRate()
                ? rate(line.cumulative(), line.cumulativeBasis())
                : line.cumulative();
    }

    public long now(Composition.Line line) {
        return inForce().of(line.indicator()).isRate() ? rate(line.quantity(), line.basis()) : line.quantity();
    }

    /** Reached over target in basis points; 0 without a target. */
    public long completion(Composition.Line line) {
        return line.target() == 0 ? 0 : reached(line) * 10_000 / line.target();
    }

    private static long rate(long quantity, long basis) {
        return basis == 0 ? 0 : quantity * 10_000 / basis;
    }

    private Catalogue inForce() {
        var known = catalogue;
        if (known == null) {
            known = tuning.inForce();
            catalogue = known;
        }
        return known;
    }
}

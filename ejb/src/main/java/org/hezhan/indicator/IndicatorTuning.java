package org.hezhan.indicator;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.hezhan.shared.Question;

/** Tells the rules in force in the bound district, and sets what it wants otherwise than the catalogue (指标参数). */
@Stateless
public class IndicatorTuning {

    @Inject
    RuleLedger editions;

    @Inject
    Clock clock;

    /** The catalogue as it holds in the bound district. */
    public Catalogue inForce() {
        return asked().answer();
    }

    /** The same, to be asked together with other things. */
    public Question<Catalogue> asked() {
        return editions.newest(
                id -> id == null ? Indicators.catalogue() : KnownCatalogues.of(id, () -> editions.settings(id)));
    }

    /**
     * Sets exactly these numbers from now on; what was set before and is not named goes back to the catalogue. What was
     * approved already stays counted as it was. Saying the same twice changes nothing; what is said first holds from the beginning.
     */
    public void set(List<Tuning> tunings) {
        Indicators.catalogue().with(tunings);
        editions.lockPostings();
        var latest = editions.latest();
        if (latest.edition() == 0) {
            editions.add(RuleEdition.of(1, tunings, clock.instant()));
        } else if (!latest.says(tunings)) {
            editions.add(RuleEdition.of(latest.edition() + 1, tunings, editions.turnOfAll(clock.instant())));
        }
    }
}

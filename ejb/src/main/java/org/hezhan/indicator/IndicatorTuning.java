package org.hezhan.indicator;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.hezhan.shared.Ids;

/** Keeps what the bound district sets otherwise, and tells the rules in force (指标参数). */
@Stateless
public class IndicatorTuning {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** The catalogue as it holds in the bound district. */
    public Catalogue inForce() {
        return Indicators.catalogue()
                .with(settings().stream().map(IndicatorSetting::tuning).toList());
    }

    /**
     * Sets exactly these numbers; what was set before and is not named goes back to the catalogue. Saying the same twice
     * changes nothing.
     */
    public void set(List<Tuning> tunings) {
        Indicators.catalogue().with(tunings);
        var settings = settings();
        for (var tuning : tunings) {
            settings.stream()
                    .filter(setting -> setting.isFor(tuning))
                    .findFirst()
                    .ifPresentOrElse(
                            setting -> setting.become(tuning.value()),
                            () -> em.persist(IndicatorSetting.of(Ids.at(clock.instant()), tuning)));
        }
        settings.stream()
                .filter(setting -> tunings.stream().noneMatch(setting::isFor))
                .forEach(em::remove);
    }

    private List<IndicatorSetting> settings() {
        return em.createQuery("select s from IndicatorSetting s order by s.indicator, s.key", IndicatorSetting.class)
                .getResultList();
    }
}

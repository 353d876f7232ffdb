package org.hezhan.kpi;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.hezhan.casework.ServiceFact;
import org.hezhan.casework.ServiceRecord;
import org.hezhan.indicator.Catalogue;
import org.hezhan.indicator.IndicatorTuning;
import org.hezhan.indicator.Span;

/** Posts approved records and takes voided ones back, in the transaction in which that happens (指标过账). */
@Dependent
public class KpiPosting {

    @Inject
    KpiLedger ledger;

    @Inject
    KpiUnitLedger units;

    @Inject
    ServiceYearBoard years;

    @Inject
    IndicatorTuning tuning;

    void approved(@Observes ServiceRecord.Approved event) {
        var station = event.turn().station();
        var facts = event.facts();
        var catalogue = tuning.inForce();
        var rule = new CountingRule(catalogue, yearsFor(facts, station, catalogue));
        var counting = Counting.post(facts, rule, units.holding(station, rule.unitsOf(facts)));
        units.add(station, counting.added());
        units.change(station, counting.changed());
        ledger.enter(
                new KpiLedger.Posting(event.turn(), EntryKind.POST, catalogue.version(), event.by()),
                counting.movements());
    }

    void voided(@Observes ServiceRecord.Voided event) {
        var station = event.turn().station();
        var record = event.fact().id();
        var catalogue = tuning.inForce();
        var counting = Counting.takeBack(record, ledger.posted(record), catalogue, units.besides(station, record));
        units.drop(record);
        units.change(station, counting.changed());
        ledger.enter(
                new KpiLedger.Posting(event.turn(), EntryKind.VOID, catalogue.version(), event.by()),
                counting.movements());
    }

    /** Most records never ask for the service year. */
    private ServiceYears yearsFor(List<ServiceFact> facts, UUID station, Catalogue catalogue) {
        return facts.stream().anyMatch(fact -> catalogue.of(fact.indicator()).span() == Span.YEAR)
                ? years.of(station)
                : new ServiceYears(List.of());
    }
}

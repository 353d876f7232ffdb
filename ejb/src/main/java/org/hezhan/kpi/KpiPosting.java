package org.hezhan.kpi;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
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
        event.facts().stream()
                .collect(Collectors.groupingBy(ServiceFact::stationId))
                .forEach((station, facts) -> post(station, facts, event));
    }

    void voided(@Observes ServiceRecord.Voided event) {
        var station = event.fact().stationId();
        var record = event.fact().id();
        ledger.lock(station);
        var catalogue = tuning.inForce();
        var counting = Counting.takeBack(record, ledger.posted(record), catalogue, units.besides(station, record));
        units.drop(record);
        units.change(station, counting.changed());
        ledger.enter(
                new KpiLedger.Posting(station, EntryKind.VOID, catalogue.version(), event.by(), event.at()),
                counting.movements());
    }

    private void post(UUID station, List<ServiceFact> facts, ServiceRecord.Approved event) {
        ledger.lock(station);
        var catalogue = tuning.inForce();
        var rule = new CountingRule(catalogue, yearsFor(facts, station, catalogue));
        var counting = Counting.post(facts, rule, units.holding(station, rule.unitsOf(facts)));
        units.add(station, counting.added());
        units.change(station, counting.changed());
        ledger.enter(
                new KpiLedger.Posting(station, EntryKind.POST, catalogue.version(), event.by(), event.at()),
                counting.movements());
    }

    /** Most records never ask for the service year. */
    private ServiceYears yearsFor(List<ServiceFact> facts, UUID station, Catalogue catalogue) {
        return facts.stream().anyMatch(fact -> catalogue.of(fact.indicator()).span() == Span.YEAR)
                ? years.of(station)
                : new ServiceYears(List.of());
    }
}

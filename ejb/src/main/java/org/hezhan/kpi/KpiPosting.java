package org.hezhan.kpi;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hezhan.casework.ServiceFact;
import org.hezhan.casework.ServiceRecord;
import org.hezhan.indicator.IndicatorTuning;

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
        var rule = rule(station);
        var counting = Counting.takeBack(record, ledger.posted(record), rule, units.besides(station, record));
        units.drop(record);
        units.change(station, counting.changed());
        var version = rule.catalogue().version();
        ledger.enter(
                new KpiLedger.Posting(station, EntryKind.VOID, version, event.by(), event.at()), counting.movements());
    }

    private void post(UUID station, List<ServiceFact> facts, ServiceRecord.Approved event) {
        ledger.lock(station);
        var rule = rule(station);
        var counting = Counting.post(facts, rule, units.holding(station, rule.unitsOf(facts)));
        units.add(station, counting.added());
        units.change(station, counting.changed());
        var version = rule.catalogue().version();
        ledger.enter(
                new KpiLedger.Posting(station, EntryKind.POST, version, event.by(), event.at()), counting.movements());
    }

    private CountingRule rule(UUID station) {
        return new CountingRule(tuning.inForce(), years.of(station));
    }
}

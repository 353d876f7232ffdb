package org.hezhan.opening;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.hezhan.indicator.IndicatorTuning;
import org.hezhan.intake.Faults;
import org.hezhan.intake.Plan;
import org.hezhan.reporting.Deadlines;
import org.hezhan.reporting.ObligationLedger;
import org.hezhan.settings.PackEditions;

/** Opens the bound district from its pack: checks it, takes it in, and keeps it as an edition (按区包开通). */
@Stateless
public class PackOpening {

    @Inject
    DistrictLedger districts;

    @Inject
    PackEditions editions;

    @Inject
    PackTaking taking;

    @Inject
    Deadlines deadlines;

    @Inject
    IndicatorTuning tuning;

    @Inject
    ObligationLedger obligations;

    @Inject
    Clock clock;

    public Opened open(int code, Map<String, String> files, boolean dryRun) {
        districts.lock(code);
        if (editions.isNewest(files)) {
            var pack = taking.read(files, new Faults());
            return new Opened(code, pack.district().nameZh(), false, Plan.NOTHING);
        }
        var faults = new Faults();
        var pack = taking.read(files, faults);
        faults.refuseIfAny();
        var name = pack.district().nameZh();
        if (dryRun) {
            return new Opened(code, name, false, taking.plan(pack));
        }
        var fresh = !districts.isOpen(code);
        districts.open(code, name, clock.instant());
        deadlines.lay(pack.deadlines());
        tuning.set(pack.tunings());
        editions.issue(files);
        var plan = taking.take(pack);
        obligations.generateAround(LocalDate.now(clock));
        return new Opened(code, name, fresh, plan);
    }
}

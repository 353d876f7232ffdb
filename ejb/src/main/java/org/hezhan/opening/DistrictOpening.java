package org.hezhan.opening;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Map;
import org.hezhan.intake.Faults;
import org.hezhan.purchase.ContractRoll;
import org.hezhan.roster.Roll;
import org.hezhan.tenancy.DistrictCode;
import org.hezhan.tenancy.DistrictScope;

/** Opens districts from their packs, on a running server and in one transaction each (开通区). */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DistrictOpening {

    @Inject
    PackOpening opening;

    /**
     * @param files the files of the pack by name
     * @throws org.hezhan.shared.Refusal with every fault of the pack, {@link Faults#of}
     */
    public Opened open(Map<String, String> files, boolean dryRun) {
        var code = Pack.code(files);
        if (code == 0) {
            var faults = new Faults();
            Pack.read(files, new Roll(0), new ContractRoll(ContractRoll.Held.NOTHING), faults);
            faults.refuseIfAny();
        }
        return DistrictScope.call(new DistrictCode(code), () -> opening.open(code, files, dryRun));
    }

    /** Opens any of the country's districts with its streets and a planned station in each. */
    public Opened open(int division, boolean dryRun) {
        return open(DivisionPack.of(division), dryRun);
    }
}

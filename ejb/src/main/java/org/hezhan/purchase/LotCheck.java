package org.hezhan.purchase;

import static org.hezhan.intake.SheetFlaw.DATES_REVERSED;
import static org.hezhan.intake.SheetFlaw.OUT_OF_RANGE;
import static org.hezhan.intake.SheetFlaw.REFERENCE_UNKNOWN;
import static org.hezhan.purchase.PurchaseFlaw.CONTRACT_SEALED;
import static org.hezhan.purchase.PurchaseFlaw.LONGER_THAN_THREE_YEARS;
import static org.hezhan.purchase.PurchaseFlaw.PROJECT_NAME_DIFFERS;
import static org.hezhan.purchase.PurchaseFlaw.STATION_TWICE;
import static org.hezhan.purchase.PurchaseFlaw.STEP_SKIPPED;
import static org.hezhan.purchase.PurchaseFlaw.YEARS_DO_NOT_FIT;

import java.time.LocalDate;
import org.hezhan.intake.Reading;
import org.hezhan.roster.Roll;
import org.jspecify.annotations.Nullable;

/** Checks one line of the sheet of contracts against itself, the lines before it and the roster. */
final class LotCheck {

    private LotCheck() {}

    static void check(Reading in, LotRow row, ContractRoll roll, Roll roster) {
        references(in, row, roll, roster);
        period(in, row);
        steps(in, row);
        stations(in, row, roll);
        sealed(in, row, roll);
    }

    private static void references(Reading in, LotRow row, ContractRoll roll, Roll roster) {
        if (!row.contractorUscc().isEmpty() && !roster.hasAgency(row.contractorUscc())) {
            in.fault("contractor_uscc", REFERENCE_UNKNOWN, row.contractorUscc());
        }
        if (!row.trancheScheme().isEmpty() && !roll.hasScheme(row.trancheScheme())) {
            in.fault("tranche_scheme", REFERENCE_UNKNOWN, row.trancheScheme());
        }
        if (!roll.projectName(row).equals(row.projectName())) {
            in.fault("project_zh", PROJECT_NAME_DIFFERS, row.projectCode(), roll.projectName(row));
        }
        if (row.totalFen() == 0 && in.has("total_yuan") && in.isSound()) {
            in.fault("total_yuan", OUT_OF_RANGE, 0, "0.01", "1000000000000.00");
        }
    }

    private static void period(Reading in, LotRow row) {
        if (row.startsOn().equals(LocalDate.EPOCH) || row.endsOn().equals(LocalDate.EPOCH)) {
            return;
        }
        if (!row.startsOn().isBefore(row.endsOn())) {
            in.fault("ends_on", DATES_REVERSED, row.startsOn(), row.endsOn());
        } else if (Terms.isTooLong(row.startsOn(), row.endsOn())) {
            in.fault("ends_on", LONGER_THAN_THREE_YEARS, row.startsOn(), row.endsOn());
        } else if (row.serviceYears() != Terms.years(row.startsOn(), row.endsOn())) {
            in.fault("service_years", YEARS_DO_NOT_FIT, row.serviceYears(), Terms.years(row.startsOn(), row.endsOn()));
        }
    }

    private static void steps(Reading in, LotRow row) {
        var published = row.publishedOn() != null || row.filedOn() != null;
        if (published && row.signedOn() == null) {
            in.fault("signed_on", STEP_SKIPPED);
        } else if (published && (row.publishedOn() == null || row.filedOn() == null)) {
            in.fault(row.publishedOn() == null ? "published_on" : "filed_on", STEP_SKIPPED);
        }
        reversed(in, "published_on", row.signedOn(), row.publishedOn());
        reversed(in, "filed_on", row.signedOn(), row.filedOn());
    }

    private static void reversed(Reading in, String column, @Nullable LocalDate signed, @Nullable LocalDate later) {
        if (signed != null && later != null && later.isBefore(signed)) {
            in.fault(column, DATES_REVERSED, signed, later);
        }
    }

    private static void stations(Reading in, LotRow row, ContractRoll roll) {
        for (var other : roll.rivals()) {
            if (!other.contractNo().equals(row.contractNo()) && row.meets(other)) {
                row.stationCodes().stream()
                        .filter(other.stationCodes()::contains)
                        .forEach(code -> in.fault("station_codes", STATION_TWICE, code, other.contractNo()));
            }
        }
    }

    private static void sealed(Reading in, LotRow row, ContractRoll roll) {
        if (roll.isSealed(row.contractNo())
                && in.isSound()
                && !roll.held().lots().contains(row)) {
            in.fault("contract_no", CONTRACT_SEALED, row.contractNo());
        }
    }
}

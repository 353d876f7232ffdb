package org.hezhan.opening;

import static org.hezhan.opening.PackFlaw.ADMIN_MISSING;
import static org.hezhan.opening.PackFlaw.FILE_MISSING;
import static org.hezhan.opening.PackFlaw.FILE_UNEXPECTED;
import static org.hezhan.opening.PackFlaw.LEADER_MISSING;
import static org.hezhan.opening.PackFlaw.OFFICER_MISSING;
import static org.hezhan.opening.PackFlaw.PRICES_MISSING;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hezhan.identity.Role;
import org.hezhan.indicator.Tuning;
import org.hezhan.intake.Faults;
import org.hezhan.intake.Sheet;
import org.hezhan.purchase.ContractRoll;
import org.hezhan.purchase.LotRow;
import org.hezhan.purchase.PurchaseRows;
import org.hezhan.purchase.PurchaseSheet;
import org.hezhan.reporting.Deadline.Terms;
import org.hezhan.reporting.DeadlineSheet;
import org.hezhan.roster.PersonRow;
import org.hezhan.roster.Roll;
import org.hezhan.roster.RosterRows;
import org.hezhan.roster.RosterSheet;
import org.hezhan.settings.DistrictProfile;
import org.hezhan.settings.WordFile;

/** A district's pack, read through the parsers of the features that own its files (区包). Data, never code. */
public record Pack(
        DistrictProfile district,
        RosterRows roster,
        PurchaseRows purchase,
        List<Terms> deadlines,
        List<Tuning> tunings) {

    /** The files that a pack consists of. */
    public static final Set<String> FILES = files();

    /** Files that people read and nobody parses. */
    private static final Set<String> REMARKS = Set.of("README.md", "logo.svg");

    /**
     * Reads and checks all files; what is wrong with any of them is in the faults.
     *
     * @param roster what the district holds already, which the files may refer to
     */
    public static Pack read(Map<String, String> files, Roll roster, ContractRoll contracts, Faults faults) {
        FILES.stream()
                .filter(file -> !files.containsKey(file))
                .forEach(file -> faults.add(file, 0, "", FILE_MISSING, file));
        files.keySet().stream()
                .filter(file -> !FILES.contains(file) && !REMARKS.contains(file))
                .forEach(file -> faults.add(file, 0, "", FILE_UNEXPECTED, file));
        WordFile.read(WordFile.ZH, files.getOrDefault(WordFile.ZH, ""), faults);
        WordFile.read(WordFile.EN, files.getOrDefault(WordFile.EN, ""), faults);
        var pack = new Pack(
                DistrictProfile.read(files.getOrDefault(DistrictProfile.FILE, ""), faults),
                RosterRows.read(rosterSheets(files, faults), roster, faults),
                PurchaseRows.read(purchaseSheets(files, faults), contracts, roster, faults),
                files.containsKey(DeadlineSheet.KIND.file())
                        ? DeadlineSheet.read(content(files, DeadlineSheet.KIND.file()), faults)
                        : List.of(),
                files.containsKey(TuningSheet.KIND.file())
                        ? TuningSheet.read(content(files, TuningSheet.KIND.file()), faults)
                        : List.of());
        pack.checkWhole(faults);
        return pack;
    }

    /** The code in {@code district.properties}, or 0 when there is none. */
    public static int code(Map<String, String> files) {
        return DistrictProfile.read(files.getOrDefault(DistrictProfile.FILE, ""), new Faults())
                .code();
    }

    private void checkWhole(Faults faults) {
        var people = RosterSheet.PEOPLE.kind().file();
        demand(Role.TENANT_ADMIN, true, people, ADMIN_MISSING, faults);
        demand(Role.BUREAU_OFFICER, !purchase.lots().isEmpty(), people, OFFICER_MISSING, faults);
        var signed = purchase.lots().stream().anyMatch(row -> row.signedOn() != null);
        demand(Role.BUREAU_LEADER, signed, people, LEADER_MISSING, faults);
        purchase.lots().stream()
                .filter(row -> row.signedOn() != null)
                .map(LotRow::contractNo)
                .filter(number -> purchase.prices().stream()
                        .noneMatch(price -> price.contractNo().equals(number)))
                .forEach(number ->
                        faults.add(PurchaseSheet.PRICES.kind().file(), 0, "contract_no", PRICES_MISSING, number));
    }

    private void demand(Role role, boolean needed, String file, PackFlaw flaw, Faults faults) {
        if (needed && roster.people().stream().map(PersonRow::role).noneMatch(role::equals)) {
            faults.add(file, 0, "role", flaw);
        }
    }

    private static Map<RosterSheet, Sheet> rosterSheets(Map<String, String> files, Faults faults) {
        var sheets = new EnumMap<RosterSheet, Sheet>(RosterSheet.class);
        for (var which : RosterSheet.values()) {
            var file = which.kind().file();
            if (files.containsKey(file)) {
                sheets.put(which, Sheet.readPack(which.kind(), file, content(files, file), faults));
            }
        }
        return sheets;
    }

    private static Map<PurchaseSheet, Sheet> purchaseSheets(Map<String, String> files, Faults faults) {
        var sheets = new EnumMap<PurchaseSheet, Sheet>(PurchaseSheet.class);
        for (var which : PurchaseSheet.values()) {
            var file = which.kind().file();
            if (files.containsKey(file)) {
                sheets.put(which, Sheet.readPack(which.kind(), file, content(files, file), faults));
            }
        }
        return sheets;
    }

    private static String content(Map<String, String> files, String file) {
        return Objects.requireNonNull(files.get(file));
    }

    private static Set<String> files() {
        var files = new LinkedHashSet<>(List.of(DistrictProfile.FILE, WordFile.ZH, WordFile.EN));
        for (var which : RosterSheet.values()) {
            files.add(which.kind().file());
        }
        for (var which : PurchaseSheet.values()) {
            files.add(which.kind().file());
        }
        files.addAll(List.of(DeadlineSheet.KIND.file(), TuningSheet.KIND.file()));
        return files;
    }
}

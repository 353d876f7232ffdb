package org.hezhan.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hezhan.intake.Fault;
import org.hezhan.intake.Faults;
import org.hezhan.intake.Flaw;
import org.hezhan.intake.SheetFlaw;
import org.hezhan.purchase.PurchaseFlaw;
import org.hezhan.reporting.ReportingFlaw;
import org.hezhan.roster.RosterFlaw;
import org.hezhan.settings.SettingsFlaw;
import org.junit.jupiter.api.Test;

/** A broken pack tells all its faults at once, each with its file, its line and a remedy, and no fault that follows. */
class BrokenPackTest {

    private record Break(String file, String was, String becomes, Flaw flaw) {}

    private static final List<Break> BREAKS = List.of(
            new Break(
                    "district.properties",
                    "purchase_model=DISTRICT_BUYS",
                    "purchase_model=EVERYBODY",
                    SheetFlaw.NOT_A_CHOICE),
            new Break(
                    "district.properties", "vacancy_grace_days=15", "vacancy_grace_days=1000", SheetFlaw.OUT_OF_RANGE),
            new Break("district.properties", "acceptance_min_score=80", "acceptance_score=80", SheetFlaw.KEY_UNKNOWN),
            new Break(
                    "words.properties", "roster.StationKind.STATION", "roster.StationKind.HUT", SheetFlaw.KEY_UNKNOWN),
            new Break("organisations.csv", "52430103MJTX00053A", "52430103MJTX00053B", RosterFlaw.USCC_CHECK),
            new Break("organisations.csv", "53430103MJTX00109A", "53430103MJTX00109", RosterFlaw.USCC_CHARACTERS),
            new Break("streets.csv", "430103016,", "430104016,", RosterFlaw.STREET_OF_OTHER_DISTRICT),
            new Break("stations.csv", "43010301501,430103015", "43010301401,430103015", SheetFlaw.VALUE_TWICE),
            new Break("stations.csv", "OPERATING\n43010300401", "OPEN\n43010300401", SheetFlaw.NOT_A_CHOICE),
            new Break(
                    "stations.csv",
                    ",GOVERNANCE,COMMUNITY,,,480000.00",
                    ",,COMMUNITY,,,480000.00",
                    RosterFlaw.BRAND_HALF_TOLD),
            new Break(
                    "posts.csv",
                    "43010300201,2,WORKER,ASSISTANT,65000.00",
                    "43010300201,2,WORKER,ASSISTANT,lots",
                    SheetFlaw.NOT_YUAN),
            new Break("posts.csv", "43010300501,1", "43010399901,1", SheetFlaw.REFERENCE_UNKNOWN),
            new Break("accounts.csv", "gu.mingyuan,", "Gu Mingyuan,", RosterFlaw.ACCOUNT_NAME),
            new Break("accounts.csv", "SUPERVISOR_CITY", "SUPERVISOR_MOON", RosterFlaw.ROLE_UNKNOWN),
            new Break(
                    "accounts.csv",
                    "INSPECTOR,DISTRICT,,",
                    "INSPECTOR,DISTRICT,430103002,",
                    RosterFlaw.SCOPE_SUPERFLUOUS),
            new Break("accounts.csv", "street.016,", "street.015,", RosterFlaw.NAME_DIFFERS),
            new Break(
                    "holdings.csv",
                    "43010300601,1,wang.yian,2025-01-01",
                    "43010300601,1,wang.yian,2024-01-01",
                    RosterFlaw.HELD_BEFORE_OPENED),
            new Break(
                    "holdings.csv",
                    "43010300601,2,peng.xingye",
                    "43010300701,2,peng.xingye",
                    RosterFlaw.POST_HELD_TWICE),
            new Break("tranches.csv", "S631,3,1000", "S631,3,900", PurchaseFlaw.SHARES_DO_NOT_ADD_UP),
            new Break(
                    "tranches.csv",
                    "S442,1,4000,CONTRACT_EFFECTIVE",
                    "S442,1,4000,CONTRACT_NICE",
                    PurchaseFlaw.CONDITION_UNKNOWN),
            new Break(
                    "lots.csv",
                    "620000.00,S541,2025-01-01,2027-12-31",
                    "620000.00,S541,2025-01-01,2028-12-31",
                    PurchaseFlaw.LONGER_THAN_THREE_YEARS),
            new Break(
                    "lots.csv",
                    "43010301401 43010301501",
                    "43010300201 43010301401 43010301501",
                    PurchaseFlaw.STATION_TWICE),
            new Break("price-lines.csv", "8,65000.00,3", "8,65000.00,2", PurchaseFlaw.PRICES_DO_NOT_ADD_UP),
            new Break(
                    "commitments.csv",
                    "TX-2025-01,43010300201,CONSULT,",
                    "TX-2025-01,43010300201,CHATTING,",
                    PurchaseFlaw.INDICATOR_UNKNOWN),
            new Break(
                    "commitments.csv",
                    "TX-2025-01,43010300201,HOME_VISIT,480",
                    "TX-2025-01,43010300201,HOME_VISIT,480.5",
                    PurchaseFlaw.TARGET_NOT_MEASURED),
            new Break("deadlines.csv", "DAILY,18:00,1,10:00", "DAILY,18:00,0,10:00", ReportingFlaw.GRACE_BEFORE_DUE),
            new Break("deadlines.csv", "WEEKLY,18:00", "WEEKLY,25:00", SheetFlaw.NOT_A_TIME),
            new Break(
                    "deadlines.csv",
                    "MONTHLY,18:00,2,18:00,3,5",
                    "MONTHLY,18:00,2,18:00,3,1",
                    ReportingFlaw.MISSED_BEFORE_GRACE),
            new Break("indicators.csv", "ACT_LARGE,minHeadcount,50", "ACT_LARGE,minHeads,50", PackFlaw.TUNING_WRONG));

    @Test
    void every_fault_alone_is_found_in_its_file_and_line() {
        for (var broken : BREAKS) {
            var files = PackFolder.files("430103");
            var line = damage(files, broken);

            assertThat(faults(files))
                    .as(broken.toString())
                    .anyMatch(fault -> fault.flaw() == broken.flaw()
                            && fault.file().equals(broken.file())
                            && (fault.line() == line || fault.line() > 0 && isOfTheWhole(broken.flaw())));
        }
    }

    @Test
    void all_faults_are_told_at_once_each_with_a_remedy() {
        var files = PackFolder.files("430103");
        BREAKS.forEach(broken -> damage(files, broken));
        files.remove("words_en.properties");

        var faults = faults(files);

        assertThat(faults)
                .extracting(Fault::flaw)
                .containsAll(BREAKS.stream().map(Break::flaw).toList());
        assertThat(faults).extracting(Fault::flaw).contains(PackFlaw.FILE_MISSING);
        assertThat(faults).allSatisfy(fault -> {
            for (var locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
                assertThat(fault.message(locale)).isNotBlank().doesNotContain("{");
                assertThat(fault.remedy(locale)).isNotBlank().doesNotContain("{");
            }
        });
    }

    @Test
    void a_district_that_is_no_division_is_told_with_the_rest() {
        var files = PackFolder.files("430103");
        damage(files, new Break("district.properties", "code=430103", "code=43010", SettingsFlaw.NOT_A_DIVISION));
        var faults = new Faults();

        PacksTest.read(files, 0, faults);

        assertThat(faults.all()).extracting(Fault::flaw).containsExactly(SettingsFlaw.NOT_A_DIVISION);
    }

    @Test
    void whoever_is_missing_is_asked_for() {
        var files = PackFolder.files("430103");
        files.compute(
                "accounts.csv",
                (name, text) -> text.replaceAll("(?m)^.*(TENANT_ADMIN|BUREAU_OFFICER|BUREAU_LEADER).*\n", ""));

        assertThat(faults(files))
                .extracting(Fault::flaw)
                .containsExactlyInAnyOrder(PackFlaw.ADMIN_MISSING, PackFlaw.OFFICER_MISSING, PackFlaw.LEADER_MISSING);
    }

    @Test
    void a_report_without_a_deadline_is_asked_for_and_no_report_has_two() {
        var files = PackFolder.files("430103");
        damage(files, new Break("deadlines.csv", "WEEKLY,", "DAILY,", ReportingFlaw.KIND_MISSING));

        assertThat(faults(files))
                .extracting(Fault::flaw)
                .containsExactly(SheetFlaw.VALUE_TWICE, ReportingFlaw.KIND_MISSING);
    }

    @Test
    void a_report_that_nobody_knows_is_not_asked_for_besides() {
        var files = PackFolder.files("430103");
        damage(files, new Break("deadlines.csv", "WEEKLY,", "YEARLY,", SheetFlaw.NOT_A_CHOICE));

        assertThat(faults(files)).extracting(Fault::flaw).containsExactly(SheetFlaw.NOT_A_CHOICE);
    }

    private static boolean isOfTheWhole(Flaw flaw) {
        return flaw == PurchaseFlaw.SHARES_DO_NOT_ADD_UP
                || flaw == PurchaseFlaw.PRICES_DO_NOT_ADD_UP
                || flaw == RosterFlaw.POST_HELD_TWICE
                || flaw == PurchaseFlaw.STATION_TWICE;
    }

    /** @return the line in which the pack is broken now */
    private static int damage(Map<String, String> files, Break broken) {
        var text = files.getOrDefault(broken.file(), "");
        assertThat(text).contains(broken.was());
        files.put(broken.file(), text.replaceFirst(java.util.regex.Pattern.quote(broken.was()), broken.becomes()));
        return 1
                + (int) text.substring(0, text.indexOf(broken.was()))
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }

    private static List<Fault> faults(Map<String, String> files) {
        var faults = new Faults();
        PacksTest.read(files, 430103, faults);
        return new ArrayList<>(faults.all());
    }
}

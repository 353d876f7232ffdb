package org.hezhan.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.hezhan.intake.Fault;
import org.hezhan.intake.Faults;
import org.hezhan.purchase.ContractRoll;
import org.hezhan.roster.Roll;
import org.hezhan.roster.StationKind;
import org.hezhan.roster.StationRow;
import org.hezhan.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every pack that is shipped can be opened; a wrong one fails the build. */
class PacksTest {

    static List<String> packs() {
        return PackFolder.all();
    }

    @ParameterizedTest
    @MethodSource("packs")
    void a_shipped_pack_has_no_fault_and_names_itself(String name) {
        var faults = new Faults();

        var pack = read(PackFolder.files(name), Integer.parseInt(name), faults);

        assertThat(faults.all()).extracting(PacksTest::said).isEmpty();
        assertThat(pack.district().code()).isEqualTo(Integer.parseInt(name));
    }

    @ParameterizedTest
    @ValueSource(ints = {430104, 110101, 650102, 820101, 460400})
    void the_template_opens_districts_anywhere_with_a_planned_station_in_each_street(int division) {
        var files = org.hezhan.tenancy.Divisions.find(division);
        if (files.isEmpty()) {
            assertThatThrownBy(() -> DivisionPack.of(division)).isInstanceOf(Refusal.class);
            return;
        }
        var faults = new Faults();

        var pack = read(DivisionPack.of(division), division, faults);

        assertThat(faults.all()).extracting(PacksTest::said).isEmpty();
        assertThat(pack.roster().stations())
                .hasSize(files.get().streets().size())
                .allMatch(station -> station.name().length() > 3);
    }

    @Test
    void tianxin_has_fourteen_stations_a_platform_thirty_posts_and_one_sum_of_money() {
        var pack = read(PackFolder.files("430103"), 430103, new Faults());
        var roster = pack.roster();

        assertThat(roster.stations())
                .extracting(StationRow::kind)
                .filteredOn(StationKind.STATION::equals)
                .hasSize(14);
        assertThat(roster.stations()).hasSize(15);
        assertThat(roster.posts()).hasSize(30);
        assertThat(roster.holdings()).hasSize(30);
        assertThat(roster.stations().stream()
                        .mapToLong(StationRow::programmeAllocationFen)
                        .sum())
                .isEqualTo(736_000_000);
        assertThat(pack.purchase().lots().stream()
                        .mapToLong(lot -> lot.totalFen())
                        .sum())
                .isEqualTo(736_000_000);
    }

    @Test
    void one_supervisor_belongs_to_two_districts() {
        assertThat(List.of("430103", "990101"))
                .allMatch(name ->
                        read(PackFolder.files(name), Integer.parseInt(name), new Faults()).roster().people().stream()
                                .anyMatch(person -> person.account().equals("ye.zhiqiu")));
    }

    @Test
    void no_division_no_pack() {
        assertThatThrownBy(() -> DivisionPack.of(999999)).isInstanceOf(Refusal.class);
    }

    static Pack read(Map<String, String> files, int district, Faults faults) {
        return Pack.read(files, new Roll(district), new ContractRoll(ContractRoll.Held.NOTHING), faults);
    }

    static String said(Fault fault) {
        return "%s:%d %s".formatted(fault.file(), fault.line(), fault.message(java.util.Locale.CHINESE));
    }
}

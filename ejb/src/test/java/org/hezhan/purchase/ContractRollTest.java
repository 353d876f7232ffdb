package org.hezhan.purchase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hezhan.purchase.ContractRoll.Held;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ContractRollTest {

    @ParameterizedTest
    @EnumSource(ContractState.class)
    void only_a_contract_that_binds_keeps_its_stations_from_others(ContractState state) {
        var roll = new ContractRoll(holding(state));

        assertThat(roll.rivals().isEmpty()).isEqualTo(!state.isBinding());
    }

    @Test
    void a_contract_of_the_same_sheet_is_a_rival() {
        var roll = new ContractRoll(Held.NOTHING);
        roll.enter(lot());

        assertThat(roll.rivals()).containsExactly(lot());
    }

    @ParameterizedTest
    @EnumSource(ContractState.class)
    void a_sheet_changes_drafts_only(ContractState state) {
        assertThat(new ContractRoll(holding(state)).isSealed("TX-1")).isEqualTo(state != ContractState.DRAFT);
    }

    private static Held holding(ContractState state) {
        return new Held(List.of(), List.of(lot()), Map.of("TX-1", state), List.of(), List.of());
    }

    private static LotRow lot() {
        return new LotRow(
                "TX",
                "Tianxin",
                1,
                "Lot 1",
                "TX-1",
                null,
                "52430103MJTX00010W",
                ProcurementMethod.OPEN_TENDER,
                100L,
                "S541",
                LocalDate.of(2025, 1, 1),
                LocalDate.of(2025, 12, 31),
                1,
                2,
                null,
                null,
                null,
                null,
                List.of("43010300201"));
    }
}

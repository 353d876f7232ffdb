package org.hezhan.roster;

import static org.assertj.core.api.Assertions.assertThat;

import org.hezhan.LifecycleTable;
import org.junit.jupiter.api.Test;

class StationStateTest {

    @Test
    void a_station_is_planned_sited_fitted_out_checked_and_then_operates() {
        assertThat(LifecycleTable.of(StationState.values(), StationState.Step.values()))
                .isEqualTo("""
                        # | CONFIRM_SITE | FIT_OUT | PRESENT | ACCEPT | SEND_BACK | RELOCATE | SUSPEND | REOPEN | CLOSE
                        PLANNED | SITE_CONFIRMED | - | - | - | - | - | - | - | CLOSED
                        SITE_CONFIRMED | - | FITTING_OUT | - | - | - | - | - | - | CLOSED
                        FITTING_OUT | - | - | ACCEPTANCE_CHECK | - | - | - | - | - | CLOSED
                        ACCEPTANCE_CHECK | - | - | - | OPERATING | FITTING_OUT | - | - | - | -
                        OPERATING | - | - | - | - | - | RELOCATING | SUSPENDED | - | CLOSED
                        RELOCATING | - | - | - | - | - | - | - | OPERATING | CLOSED
                        SUSPENDED | - | - | - | - | - | - | - | OPERATING | CLOSED
                        CLOSED | - | - | - | - | - | - | - | - | -
                        """);
    }
}

package org.hezhan.purchase;

import static org.assertj.core.api.Assertions.assertThat;

import org.hezhan.LifecycleTable;
import org.hezhan.identity.Operation;
import org.junit.jupiter.api.Test;

class ContractStateTest {

    @Test
    void a_contract_is_signed_published_performed_and_completed_or_terminated() {
        assertThat(LifecycleTable.of(ContractState.values(), ContractState.Step.values()))
                .isEqualTo("""
                        # | SIGN | TAKE_EFFECT | START | SUSPEND | RESUME | BEGIN_TERMINATION | TERMINATE | COMPLETE
                        DRAFT | SIGNED | - | - | - | - | - | - | -
                        SIGNED | - | EFFECTIVE | - | - | - | - | - | -
                        EFFECTIVE | - | - | PERFORMING | - | - | - | - | -
                        PERFORMING | - | - | - | SUSPENDED | - | TERMINATING | - | COMPLETED
                        SUSPENDED | - | - | - | - | PERFORMING | TERMINATING | - | -
                        TERMINATING | - | - | - | - | - | - | TERMINATED | -
                        TERMINATED | - | - | - | - | - | - | - | -
                        COMPLETED | - | - | - | - | - | - | - | -
                        """);
    }

    @Test
    void signing_is_a_right_of_its_own() {
        assertThat(ContractState.Step.SIGN.operation()).isEqualTo(Operation.CONTRACT_SIGN);
        assertThat(ContractState.Step.START.operation()).isEqualTo(Operation.CONTRACT_STEP);
    }
}

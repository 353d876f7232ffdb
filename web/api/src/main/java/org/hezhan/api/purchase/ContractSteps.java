package org.hezhan.api.purchase;

import java.util.Arrays;
import org.hezhan.purchase.ContractState.Step;

/** The steps of a contract under the nouns by which addresses name them (合同步骤的地址名). */
final class ContractSteps {

    /** The steps of its performance; signing stands apart, for others may do it. */
    static final String NOUNS = "effect|start|suspension|resumption|termination-notice|termination|completion";

    private ContractSteps() {}

    static String noun(Step step) {
        return switch (step) {
            case SIGN -> "signature";
            case TAKE_EFFECT -> "effect";
            case START -> "start";
            case SUSPEND -> "suspension";
            case RESUME -> "resumption";
            case BEGIN_TERMINATION -> "termination-notice";
            case TERMINATE -> "termination";
            case COMPLETE -> "completion";
        };
    }

    static Step named(String noun) {
        return Arrays.stream(Step.values())
                .filter(step -> noun(step).equals(noun))
                .findAny()
                .orElseThrow();
    }
}

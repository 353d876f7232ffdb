package org.hezhan.api.roster;

import java.util.Arrays;
import org.hezhan.roster.StationState.Step;

/** The steps of a station under the nouns by which addresses name them (站点步骤的地址名). */
final class StationSteps {

    static final String NOUNS =
            "site-confirmation|fitting-out|presentation|acceptance|return|relocation|suspension|reopening|closure";

    private StationSteps() {}

    static String noun(Step step) {
        return switch (step) {
            case CONFIRM_SITE -> "site-confirmation";
            case FIT_OUT -> "fitting-out";
            case PRESENT -> "presentation";
            case ACCEPT -> "acceptance";
            case SEND_BACK -> "return";
            case RELOCATE -> "relocation";
            case SUSPEND -> "suspension";
            case REOPEN -> "reopening";
            case CLOSE -> "closure";
        };
    }

    static Step named(String noun) {
        return Arrays.stream(Step.values())
                .filter(step -> noun(step).equals(noun))
                .findAny()
                .orElseThrow();
    }
}

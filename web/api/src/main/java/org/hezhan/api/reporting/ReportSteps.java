package org.hezhan.api.reporting;

import java.util.List;
import org.hezhan.reporting.ReviewState.Step;

/** The steps of a report under the nouns by which addresses name them (报告步骤的地址名). */
final class ReportSteps {

    private ReportSteps() {}

    static List<String> nouns(List<Step> steps) {
        return steps.stream().map(ReportSteps::noun).toList();
    }

    private static String noun(Step step) {
        return switch (step) {
            case SUBMIT -> "submission";
            case RETURN -> "return";
            case APPROVE -> "approval";
            case COMMENT -> "comment";
            case ACKNOWLEDGE -> "acknowledgement";
        };
    }
}

package org.hezhan.demo.story;

import java.time.LocalDate;
import java.util.Set;

/** Decides with whom a piece of work is done, and what it comes to (服务细节), for each indicator. */
record Particulars(CourseWork courses, Encounters encounters, PublicWork open) {

    /** @param visited whom somebody of the station met that day already; whoever is met now is added */
    Particular of(Job job, Shape shape, LocalDate day, Set<String> visited) {
        return switch (job.indicator()) {
            case "CASE_CLOSED" -> courses.caseStep(job, day);
            case "GROUP_SESSION", "GROUP_DONE" -> courses.groupStep(job, day);
            case "MICRO_WISH" -> courses.wishStep(job, day);
            case "PAIRED" -> courses.pairedStep(job, day);
            case "CASE_MANAGED" -> encounters.review(day);
            case "HOME_VISIT" -> encounters.visit(day, visited, _ -> true);
            case "KEY_VISIT" -> encounters.visit(day, visited, encounters::isKey);
            case "PHONE_VISIT" -> encounters.calls(shape, day, visited);
            case "PROFILE" -> encounters.file(day);
            case "CONSULT", "CASE_SHORT", "CRISIS", "AID_AGENT", "REFERRAL" ->
                encounters.withOne(job.indicator(), day, visited);
            case "VOL_NEW" -> open.recruits(shape, day);
            case "VOL_HOURS" -> open.volunteers(shape, day);
            case "RES_VALUE" -> open.donation(day);
            case "SATISFACTION" -> open.survey(day);
            default -> open.withoutNames(job.indicator(), shape, day);
        };
    }
}

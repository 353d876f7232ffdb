package org.hezhan.reporting.monthly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hezhan.reporting.People.HEAD;
import static org.hezhan.reporting.People.MANAGER;
import static org.hezhan.reporting.People.OFFICER;
import static org.hezhan.reporting.People.STATION;
import static org.hezhan.reporting.People.SUPERVISOR;
import static org.hezhan.reporting.People.refused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hezhan.reporting.Composition;
import org.hezhan.reporting.ReportingReason;
import org.hezhan.reporting.ReviewState;
import org.hezhan.shared.SharedReason;
import org.junit.jupiter.api.Test;

class MonthlyExchangeTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final Instant MONTH_END = Instant.parse("2026-03-31T09:00:00Z");

    @Test
    void a_month_goes_from_the_station_through_agency_and_supervisor_to_the_bureau() {
        var month = approved();

        month.comment("Visits are steady; mind the open cases.", SUPERVISOR, MONTH_END);
        month.acknowledge(OFFICER, MONTH_END);

        assertThat(month.state()).isEqualTo(ReviewState.CLOSED);
    }

    @Test
    void the_bureau_reads_no_month_without_the_supervisors_comment() {
        refused(() -> approved().acknowledge(OFFICER, MONTH_END), ReportingReason.NOT_COMMENTED);
    }

    @Test
    void a_comment_says_something() {
        refused(() -> approved().comment(" ", SUPERVISOR, MONTH_END), ReportingReason.COMMENT_MISSING);
    }

    @Test
    void nobody_approves_a_month_that_they_submitted() {
        refused(() -> submitted().approve(HEAD, MONTH_END), ReportingReason.OWN_REPORT);
    }

    @Test
    void a_month_that_is_not_approved_is_not_commented() {
        refused(() -> submitted().comment("Early", SUPERVISOR, MONTH_END), SharedReason.STEP_NOT_POSSIBLE);
    }

    @Test
    void a_month_that_has_not_begun_is_not_submitted() {
        var april = new MonthlyExchange(new UUID(4, 2), STATION, MARCH.plusMonths(1));

        refused(() -> april.submit(composed(MARCH.plusMonths(1)), HEAD, MONTH_END), ReportingReason.PERIOD_IN_FUTURE);
    }

    private static MonthlyExchange approved() {
        var month = submitted();
        month.approve(MANAGER, MONTH_END);
        return month;
    }

    private static MonthlyExchange submitted() {
        var month = new MonthlyExchange(new UUID(4, 1), STATION, MARCH);
        month.submit(composed(MARCH), HEAD, MONTH_END);
        return month;
    }

    private static Composition composed(LocalDate start) {
        return new Composition(
                STATION,
                start,
                start.plusMonths(1).minusDays(1),
                42,
                42,
                42,
                41,
                2,
                20_160,
                1_200,
                150,
                320,
                List.of(),
                List.of(),
                List.of(),
                Composition.RULE);
    }
}

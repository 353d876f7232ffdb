package org.hezhan.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.hezhan.roster.RosterReason.REMARK_MISSING;
import static org.hezhan.roster.RosterReason.SCORE_MISSING;
import static org.hezhan.roster.RosterReason.SCORE_TOO_LOW;
import static org.hezhan.roster.RosterReason.SITE_KIND_MISSING;
import static org.hezhan.roster.RosterReason.STILL_ENTRUSTED;
import static org.hezhan.shared.SharedReason.STEP_NOT_POSSIBLE;

import java.time.LocalDate;
import java.util.UUID;
import org.hezhan.roster.Station.Particulars;
import org.hezhan.roster.StationState.Step;
import org.hezhan.shared.Reason;
import org.hezhan.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class StationTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 30);

    @Test
    void a_site_is_confirmed_with_its_kind() {
        refused(
                () -> in(StationState.PLANNED).take(Step.CONFIRM_SITE, Particulars.NONE, 80, MONDAY),
                SITE_KIND_MISSING);
    }

    @Test
    void a_check_needs_a_score_and_the_district_says_how_high() {
        var station = in(StationState.ACCEPTANCE_CHECK);

        refused(() -> station.take(Step.ACCEPT, Particulars.NONE, 80, MONDAY), SCORE_MISSING);
        refused(() -> station.take(Step.ACCEPT, scored(79), 80, MONDAY), SCORE_TOO_LOW);
        station.take(Step.ACCEPT, scored(80), 80, MONDAY);

        assertThat(station.state()).isEqualTo(StationState.OPERATING);
    }

    @Test
    void who_suspends_a_station_says_why() {
        refused(() -> in(StationState.OPERATING).take(Step.SUSPEND, Particulars.NONE, 80, MONDAY), REMARK_MISSING);
    }

    @Test
    void a_station_in_an_agencys_hands_is_not_closed() {
        var station = in(StationState.OPERATING);
        station.entrustTo(UUID.randomUUID());

        refused(() -> station.take(Step.CLOSE, new Particulars(null, null, "merged"), 80, MONDAY), STILL_ENTRUSTED);
    }

    @Test
    void a_planned_station_does_not_operate_at_once() {
        refused(() -> in(StationState.PLANNED).take(Step.ACCEPT, scored(100), 80, MONDAY), STEP_NOT_POSSIBLE);
    }

    private static Particulars scored(int score) {
        return new Particulars(null, score, "");
    }

    private static Station in(StationState state) {
        var row = new StationRow(
                "43010300201",
                430103002L,
                "Pozijie",
                StationKind.STATION,
                null,
                null,
                null,
                null,
                null,
                48_000_000L,
                state);
        return Station.takeOver(UUID.randomUUID(), row, MONDAY);
    }

    private static void refused(Executable request, Reason reason) {
        var refusal = catchThrowableOfType(Refusal.class, request::execute);
        assertThat(refusal.reason()).isEqualTo(reason);
    }
}

package org.hezhan.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hezhan.casework.CaseworkReason.ID_TAKEN;
import static org.hezhan.casework.CaseworkReason.NOT_WITH_WORKER;
import static org.hezhan.casework.CaseworkReason.OWN_RECORD;
import static org.hezhan.casework.CaseworkReason.REASON_MISSING;
import static org.hezhan.casework.CaseworkReason.TIMES_OVERLAP;
import static org.hezhan.shared.SharedReason.STEP_NOT_POSSIBLE;
import static org.hezhan.shared.SharedReason.TEXT_TOO_LONG;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hezhan.indicator.Catalogue;
import org.hezhan.indicator.Fact;
import org.hezhan.indicator.Indicators;
import org.hezhan.indicator.ParticipantMode;
import org.hezhan.indicator.ShortfallKind;
import org.hezhan.indicator.WorkTime;
import org.hezhan.shared.Reason;
import org.hezhan.shared.Refusal;
import org.junit.jupiter.api.Test;

class ServiceRecordTest {

    private static final Catalogue RULES = Indicators.catalogue();
    private static final UUID LOG = new UUID(0, 1);
    private static final UUID STATION = new UUID(0, 2);
    private static final UUID WORKER = new UUID(0, 3);
    private static final UUID HEAD = new UUID(0, 4);
    private static final UUID MANAGER = new UUID(0, 5);
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final Instant EVENING = Instant.parse("2026-03-02T10:00:00Z");

    @Test
    void an_approved_visit_is_a_fact_that_counts() {
        var fact = submitted(visit("09:00", "10:00", "true")).approve(RULES, HEAD, EVENING);

        assertThat(fact.qualifies()).isTrue();
        assertThat(fact.delivery().minutes()).isEqualTo(60);
    }

    @Test
    void a_visit_that_met_nobody_says_why_it_does_not_count() {
        var fact = submitted(visit("09:00", "10:00", "false")).approve(RULES, HEAD, EVENING);

        assertThat(fact.shortfall()).satisfies(shortfall -> {
            assertThat(shortfall.kind()).isEqualTo(ShortfallKind.CONDITION_UNMET);
            assertThat(shortfall.fact()).isEqualTo(Fact.MET);
        });
    }

    @Test
    void nobody_approves_or_voids_what_they_did_themselves() {
        refused(() -> submitted(visit("09:00", "10:00", "true")).approve(RULES, WORKER, EVENING), OWN_RECORD);
        refused(() -> approved().voidFor("typed twice", WORKER, EVENING), OWN_RECORD);
    }

    @Test
    void voiding_needs_a_reason_of_at_most_200_characters() {
        refused(() -> approved().voidFor("  ", HEAD, EVENING), REASON_MISSING);
        refused(() -> approved().voidFor("x".repeat(201), HEAD, EVENING), TEXT_TOO_LONG);
    }

    @Test
    void what_is_void_stays_void() {
        var record = approved();
        record.voidFor("typed twice", HEAD, EVENING);

        refused(() -> record.voidFor("again", HEAD, EVENING), STEP_NOT_POSSIBLE);
        refused(record::submit, STEP_NOT_POSSIBLE);
    }

    @Test
    void what_was_submitted_is_not_written_until_it_is_returned() {
        var record = submitted(visit("09:00", "10:00", "true"));

        refused(() -> record.write(visit("09:00", "11:00", "true"), RULES), NOT_WITH_WORKER);
        record.sendBack();
        record.write(visit("09:00", "11:00", "true"), RULES);
        assertThat(record.time().minutes()).isEqualTo(120);
    }

    @Test
    void a_correction_stands_in_place_of_the_record_that_it_names() {
        var wrong = approved();
        var taken = wrong.voidFor("wrong household", HEAD, EVENING);

        var right =
                wrong.correction(visit("09:00", "10:00", "true"), RULES, HEAD).approve(RULES, MANAGER, EVENING);

        assertThat(right.id()).isNotEqualTo(taken.id());
        assertThat(right.worker()).isEqualTo(taken.worker());
        assertThat(right.delivery().day()).isEqualTo(taken.delivery().day());
    }

    @Test
    void nobody_approves_the_correction_that_they_wrote_nor_that_of_their_own_record() {
        var correction = approved().correction(visit("09:00", "10:00", "true"), RULES, HEAD);

        refused(() -> correction.approve(RULES, HEAD, EVENING), CaseworkReason.OWN_CORRECTION);
        refused(() -> correction.approve(RULES, WORKER, EVENING), OWN_RECORD);
        assertThat(correction.approve(RULES, MANAGER, EVENING).qualifies()).isTrue();
    }

    /** Who corrects a case is not shown its narrative. */
    @Test
    void a_narrative_goes_along_with_a_correction_that_tells_none() {
        var told = submitted(talk("She told of her son"));

        assertThat(told.correction(talk(""), RULES, HEAD).note()).isEqualTo("She told of her son");
        assertThat(told.correction(talk("Another one"), RULES, HEAD).note()).isEqualTo("Another one");
        assertThat(told.correction(visit("09:00", "10:00", "true"), RULES, HEAD).note())
                .as("under what is shown to all")
                .isEmpty();
    }

    @Test
    void only_a_correction_is_approved_without_its_day() {
        refused(() -> approved().mustBeCorrection(), CaseworkReason.GOES_WITH_ITS_DAY);
    }

    @Test
    void a_workers_times_never_overlap_not_even_between_two_logs() {
        var day = new DayOfRecords(LOG, STATION, WORKER, MONDAY, List.of());
        refused(
                () -> day.write(List.of(visit("09:00", "10:00", "true"), visit("09:59", "11:00", "true")), RULES),
                TIMES_OVERLAP);

        var other = ServiceRecord.draft(new UUID(0, 9), STATION, WORKER, MONDAY, UUID.randomUUID());
        other.write(visit("14:00", "15:00", "true"), RULES);
        var next = new DayOfRecords(LOG, STATION, WORKER, MONDAY, List.of(other));
        refused(() -> next.write(List.of(visit("14:30", "15:30", "true")), RULES), TIMES_OVERLAP);
        var touching = new DayOfRecords(LOG, STATION, WORKER, MONDAY, List.of(other));
        touching.write(List.of(visit("15:00", "15:30", "true")), RULES);
        assertThat(touching.added()).hasSize(1);
    }

    @Test
    void writing_a_day_again_adds_nothing_and_drops_what_is_no_longer_named() {
        var morning = visit("09:00", "10:00", "true");
        var noon = visit("12:00", "13:00", "true");
        var first = new DayOfRecords(LOG, STATION, WORKER, MONDAY, List.of());
        first.write(List.of(morning, noon), RULES);

        var again = new DayOfRecords(LOG, STATION, WORKER, MONDAY, first.added());
        again.write(List.of(noon), RULES);

        assertThat(again.added()).isEmpty();
        assertThat(again.dropped()).extracting(ServiceRecord::id).containsExactly(morning.id());
    }

    @Test
    void two_records_of_a_day_do_not_share_an_id() {
        var visit = visit("09:00", "10:00", "true");
        var day = new DayOfRecords(LOG, STATION, WORKER, MONDAY, List.of());

        refused(() -> day.write(List.of(visit, visit), RULES), ID_TAKEN);
    }

    private static ServiceRecord approved() {
        var record = submitted(visit("09:00", "10:00", "true"));
        record.approve(RULES, HEAD, EVENING);
        return record;
    }

    private static ServiceRecord submitted(RecordDraft draft) {
        var record = ServiceRecord.draft(LOG, STATION, WORKER, MONDAY, draft.id());
        record.write(draft, RULES);
        record.submit();
        return record;
    }

    private static RecordDraft talk(String note) {
        return new RecordDraft(
                UUID.randomUUID(),
                "CASE_SHORT",
                WorkTime.of("09:00", "10:30"),
                ParticipantMode.ROSTER,
                List.of("C-00001"),
                0,
                null,
                null,
                0,
                Map.of("sessionNo", "1", "caseOpened", "false"),
                "",
                note);
    }

    private static RecordDraft visit(String from, String to, String met) {
        return new RecordDraft(
                UUID.randomUUID(),
                "HOME_VISIT",
                WorkTime.of(from, to),
                ParticipantMode.ROSTER,
                List.of("C-00001"),
                0,
                "H-00031",
                null,
                0,
                Map.of("met", met),
                "",
                "");
    }

    private static void refused(ThrowingCallable what, Reason reason) {
        assertThatThrownBy(what).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.reason())
                .isEqualTo(reason));
    }
}

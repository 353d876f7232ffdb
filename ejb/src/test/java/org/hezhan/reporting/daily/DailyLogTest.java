package org.hezhan.reporting.daily;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hezhan.reporting.People.HEAD;
import static org.hezhan.reporting.People.STATION;
import static org.hezhan.reporting.People.WORKER;
import static org.hezhan.reporting.People.refused;
import static org.hezhan.reporting.ReportingReason.NOT_WITH_AUTHOR;
import static org.hezhan.reporting.ReportingReason.OWN_REPORT;
import static org.hezhan.reporting.ReportingReason.REMARK_MISSING;
import static org.hezhan.shared.SharedReason.CHANGED_MEANWHILE;
import static org.hezhan.shared.SharedReason.STEP_NOT_POSSIBLE;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.hezhan.reporting.ReviewState;
import org.hezhan.shared.SharedReason;
import org.junit.jupiter.api.Test;

class DailyLogTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 3, 10);
    private static final Instant EVENING = Instant.parse("2026-03-10T09:30:00Z");

    @Test
    void a_day_is_submitted_and_approved() {
        var log = submitted(visit(9, 10));

        log.approve(HEAD, EVENING);

        assertThat(log.state()).isEqualTo(ReviewState.APPROVED);
    }

    @Test
    void nobody_approves_a_log_that_they_submitted() {
        refused(() -> submitted(visit(9, 10)).approve(WORKER, EVENING), OWN_REPORT);
    }

    @Test
    void a_returned_log_can_be_mended_and_submitted_again() {
        var log = submitted(visit(9, 10));

        log.sendBack(HEAD, EVENING, "Which household?");
        log.write(draft(visit(9, 11)));
        log.submit(WORKER, EVENING);

        assertThat(log.state()).isEqualTo(ReviewState.SUBMITTED);
        assertThat(log.returns()).isEqualTo(1);
    }

    @Test
    void a_log_is_not_returned_without_a_remark() {
        refused(() -> submitted(visit(9, 10)).sendBack(HEAD, EVENING, " "), REMARK_MISSING);
    }

    @Test
    void a_submitted_log_is_not_written_any_more() {
        refused(() -> submitted(visit(9, 10)).write(draft(visit(9, 11))), NOT_WITH_AUTHOR);
    }

    @Test
    void a_draft_is_not_approved() {
        refused(() -> written(visit(9, 10)).approve(HEAD, EVENING), STEP_NOT_POSSIBLE);
    }

    @Test
    void a_log_without_entries_is_not_submitted() {
        refused(() -> written().submit(WORKER, EVENING), DailyReason.ENTRY_MISSING);
    }

    @Test
    void an_hour_is_not_told_twice() {
        refused(() -> submitted(visit(9, 11), visit(10, 12)), DailyReason.ENTRIES_OVERLAP);
    }

    @Test
    void an_entry_ends_after_it_starts() {
        refused(() -> submitted(visit(10, 10)), DailyReason.ENTRY_ENDS_BEFORE_START);
    }

    @Test
    void tomorrow_is_not_written_today() {
        var draft =
                new DailyDraft(STATION, TUESDAY.plusDays(1), Attendance.ON_DUTY, List.of(), List.of(), "", "", "", "");

        refused(() -> DailyLog.open(id(), draft, WORKER, EVENING), DailyReason.DAY_IN_FUTURE);
    }

    @Test
    void the_day_of_a_log_never_moves() {
        var elsewhere =
                new DailyDraft(STATION, TUESDAY.minusDays(1), Attendance.ON_DUTY, List.of(), List.of(), "", "", "", "");

        refused(() -> written().write(elsewhere), DailyReason.DAY_IS_FIXED);
    }

    @Test
    void whoever_looked_at_an_older_version_is_told() {
        refused(() -> written().mustBe(7), CHANGED_MEANWHILE);
    }

    @Test
    void a_text_has_its_length() {
        refused(
                () -> new DailyDraft(
                        STATION, TUESDAY, Attendance.ON_DUTY, List.of(), List.of(), "", "", "", "x".repeat(301)),
                SharedReason.TEXT_TOO_LONG);
    }

    private static DailyLog submitted(LogEntry... entries) {
        var log = written(entries);
        log.submit(WORKER, EVENING);
        return log;
    }

    private static DailyLog written(LogEntry... entries) {
        var log = DailyLog.open(id(), draft(entries), WORKER, EVENING);
        log.write(draft(entries));
        return log;
    }

    private static DailyDraft draft(LogEntry... entries) {
        return new DailyDraft(STATION, TUESDAY, Attendance.ON_DUTY, List.of(entries), List.of(), "", "", "", "");
    }

    private static LogEntry visit(int from, int to) {
        return new LogEntry(LocalTime.of(from, 0), LocalTime.of(to, 0), WorkKind.VISIT, "A home visit", 1, null);
    }

    private static UUID id() {
        return new UUID(3, 1);
    }
}

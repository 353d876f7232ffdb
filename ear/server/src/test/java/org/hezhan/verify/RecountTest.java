package org.hezhan.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The recount, by examples of the domain reference 4.3; it has to be right without the code that it checks. */
class RecountTest {

    private static final UUID STATION = new UUID(1, 1);
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private final Recount recount =
            new Recount(RuleBooks.of(RuleBook.of(List.of())), (_, day, _) -> day.withDayOfYear(1));
    private long records;

    @Test
    void a_household_counts_once_a_day_and_its_visitors_hours_each() {
        visit(MONDAY, "H-1", true);
        visit(MONDAY, "H-1", true);
        visit(MONDAY.plusDays(1), "H-1", true);

        assertThat(month("HOME_VISIT").quantity()).isEqualTo(2);
        assertThat(month("HOME_VISIT").records()).isEqualTo(3);
        assertThat(month("HOURS_DIRECT").quantity()).isEqualTo(180);
        assertThat(month("HOUSEHOLDS_SERVED").quantity()).isEqualTo(1);
    }

    @Test
    void nobody_met_is_a_record_and_no_visit() {
        visit(MONDAY, "H-1", false);

        assertThat(month("HOME_VISIT")).isEqualTo(new Amount(0, 0, 0, 1));
        assertThat(month("HOURS_DIRECT")).isEqualTo(Amount.NOTHING);
    }

    @Test
    void a_paired_household_counts_on_its_fourth_help_of_the_year() {
        for (var week = 0; week < 4; week++) {
            take("PAIRED", MONDAY.plusWeeks(week), List.of(), "H-7", null, Map.of("paired", "true"));
        }

        assertThat(amount("PAIRED", "W", MONDAY.plusWeeks(2)).quantity()).isZero();
        assertThat(amount("PAIRED", "W", MONDAY.plusWeeks(3)).quantity()).isEqualTo(1);
    }

    @Test
    void leads_of_one_household_and_cause_within_thirty_days_are_one() {
        for (var day : List.of(0, 30, 31)) {
            take("DISCOVERY", MONDAY.plusDays(day), List.of(), "H-2", null, Map.of("topic", "AID", "verified", "true"));
        }

        assertThat(amount("DISCOVERY", "M", LocalDate.of(2026, 3, 1)).quantity())
                .isEqualTo(1);
        assertThat(amount("DISCOVERY", "M", LocalDate.of(2026, 4, 1)).quantity())
                .isEqualTo(1);
    }

    @Test
    void a_managed_client_stands_until_the_review_lapses() {
        take(
                "CASE_MANAGED",
                MONDAY,
                List.of("C-1"),
                null,
                null,
                Map.of("colour", "RED", "managed", "true", "reviewUntil", "2026-03-31"));

        assertThat(month("CASE_MANAGED").quantity()).isEqualTo(1);
        assertThat(amount("CASE_MANAGED", "M", LocalDate.of(2026, 4, 1)).quantity())
                .isEqualTo(-1);
    }

    @Test
    void a_volunteer_brings_eight_hours_a_day_at_most() {
        take("VOL_HOURS", MONDAY, List.of("V-1"), null, null, Map.of(), 300);
        take("VOL_HOURS", MONDAY, List.of("V-1"), null, null, Map.of(), 300);

        assertThat(month("VOL_HOURS").quantity()).isEqualTo(480);
    }

    @Test
    void a_district_may_ask_for_more_people_than_the_catalogue() {
        var rule = RuleBook.of(List.of(new RuleBook.Setting("ACT_LARGE", "minHeadcount", 60)));

        assertThat(rule.of("ACT_LARGE").limit("minHeadcount", 0)).isEqualTo(60);
        assertThat(rule.of("ACT_MEDIUM").limit("maxHeadcount", 0)).isEqualTo(59);
    }

    @Test
    void it_knows_nothing_of_the_code_that_counts() throws IOException {
        var features = Pattern.compile("import (static )?org\\.hezhan\\.(?!verify)");
        try (var files = Files.list(Path.of("src/main/java/org/hezhan/verify"))) {
            for (var file : files.toList()) {
                assertThat(features.matcher(Files.readString(file)).find())
                        .as("%s", file)
                        .isFalse();
            }
        }
    }

    @Test
    void a_rule_that_changes_leaves_what_was_approved_and_holds_for_what_is_touched_again() {
        var change = Instant.parse("2026-03-15T00:00:00Z");
        var recount = new Recount(
                new RuleBooks(new TreeMap<>(Map.of(
                        Instant.EPOCH,
                        RuleBook.of(List.of()),
                        change,
                        RuleBook.of(List.of(new RuleBook.Setting("PAIRED", "threshold", 2)))))),
                (_, day, _) -> day.withDayOfYear(1));
        for (var week = 0; week < 2; week++) {
            recount.take(help("H-1", week, change.minusSeconds(1), null));
            recount.take(help("H-2", week, change.minusSeconds(1), null));
            recount.take(help("H-3", week, change.minusSeconds(1), null));
        }
        recount.take(help("H-2", 2, change.plusSeconds(1), null));
        recount.take(help("H-3", 2, change.minusSeconds(1), change.plusSeconds(1)));

        assertThat(recount.amounts()
                        .getOrDefault(new Bucket(STATION, "PAIRED", "M", MONDAY.withDayOfMonth(1)), Amount.NOTHING)
                        .quantity())
                .as("H-1 was never touched again; H-2 by a third help, H-3 by one that was taken back")
                .isEqualTo(2);
    }

    private ServiceRow help(
            String household, int week, Instant approved, @org.jspecify.annotations.Nullable Instant voided) {
        return new ServiceRow(
                new UUID(2, ++records),
                STATION,
                "PAIRED",
                MONDAY.plusWeeks(week),
                60,
                "ROSTER",
                List.of(),
                0,
                household,
                null,
                0,
                Map.of("paired", "true"),
                true,
                approved,
                voided);
    }

    private void visit(LocalDate day, String household, boolean met) {
        take("HOME_VISIT", day, List.of(), household, null, Map.of("met", Boolean.toString(met)));
    }

    private void take(
            String indicator,
            LocalDate day,
            List<String> people,
            @org.jspecify.annotations.Nullable String household,
            @org.jspecify.annotations.Nullable String subject,
            Map<String, String> facts) {
        take(indicator, day, people, household, subject, facts, 60);
    }

    private void take(
            String indicator,
            LocalDate day,
            List<String> people,
            @org.jspecify.annotations.Nullable String household,
            @org.jspecify.annotations.Nullable String subject,
            Map<String, String> facts,
            int minutes) {
        recount.take(new ServiceRow(
                new UUID(2, ++records),
                STATION,
                indicator,
                day,
                minutes,
                "ROSTER",
                people,
                people.size(),
                household,
                subject,
                0,
                facts,
                true,
                Instant.EPOCH,
                null));
    }

    private Amount month(String indicator) {
        return amount(indicator, "M", MONDAY.withDayOfMonth(1));
    }

    private Amount amount(String indicator, String grain, LocalDate start) {
        return recount.amounts().getOrDefault(new Bucket(STATION, indicator, grain, start), Amount.NOTHING);
    }
}

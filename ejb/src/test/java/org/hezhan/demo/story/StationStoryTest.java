package org.hezhan.demo.story;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hezhan.casework.RecordDraft;
import org.hezhan.indicator.Delivery;
import org.hezhan.indicator.EntryForm;
import org.hezhan.indicator.Facts;
import org.hezhan.indicator.Indicator;
import org.hezhan.indicator.Indicators;
import org.hezhan.reporting.Deadline;
import org.hezhan.reporting.ReportKind;
import org.hezhan.reporting.daily.DailyDraft;
import org.hezhan.workdays.Workdays;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What the demo tells is varied, valid, and the same each time. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class StationStoryTest {

    private static final long SEED = 2025;
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2025, 12, 31);

    private static final Map<ReportKind, Deadline.Terms> TERMS = Stream.of(ReportKind.values())
            .collect(Collectors.toMap(
                    kind -> kind, kind -> new Deadline.Terms(kind, LocalTime.of(18, 0), 1, LocalTime.of(10, 0), 2, 5)));

    private static final List<Deed> YEAR = deedsOf(story(4, SEED));

    @Test
    void the_same_seed_tells_the_same_story_ids_included() {
        assertThat(deedsOf(story(4, SEED)).equals(YEAR)).isTrue();
    }

    @Test
    void another_seed_tells_another_story() {
        assertThat(deedsOf(story(4, SEED + 1)).equals(YEAR)).isFalse();
    }

    @Test
    void deeds_come_in_order_of_time() {
        assertThat(YEAR).extracting(Deed::at).isSortedAccordingTo(Instant::compareTo);
    }

    @Test
    void each_record_tells_what_its_indicator_asks_for() {
        drafts(YEAR).forEach(draft -> draft.records()
                .forEach(record -> new EntryForm(Indicators.of(record.indicator())).check(delivery(draft, record))));
    }

    @Test
    void nobody_does_two_things_at_once() {
        for (var draft : drafts(YEAR)) {
            for (var i = 1; i < draft.entries().size(); i++) {
                assertThat(draft.entries().get(i).startsAt())
                        .isAfterOrEqualTo(draft.entries().get(i - 1).endsAt());
            }
            assertThat(draft.entries()).allMatch(entry -> entry.endsAt().isAfter(entry.startsAt()));
        }
    }

    @Test
    void ids_are_never_given_twice() {
        var records = drafts(YEAR).stream()
                .flatMap(draft -> draft.records().stream())
                .map(RecordDraft::id)
                .toList();

        assertThat(records).doesNotHaveDuplicates().allMatch(id -> id.version() == 7);
    }

    @Test
    void nearly_no_summary_is_told_twice_in_the_whole_district() {
        var summaries = IntStream.of(1, 6, 11)
                .boxed()
                .flatMap(ordinal -> drafts(deedsOf(story(ordinal, SEED))).stream())
                .flatMap(draft -> draft.entries().stream())
                .map(entry -> entry.summary())
                .toList();

        assertThat(summaries).hasSizeGreaterThan(2_000).allMatch(summary -> summary.length() <= 200);
        assertThat(summaries.size() - new HashSet<>(summaries).size()).isLessThan(summaries.size() / 1_000);
    }

    @Test
    void nearly_every_kind_of_indicator_is_served_and_most_records_count() {
        var counting = drafts(YEAR).stream()
                .flatMap(draft -> draft.records().stream().filter(record -> Indicators.of(record.indicator())
                        .shortfall(delivery(draft, record))
                        .isEmpty()))
                .map(RecordDraft::indicator)
                .distinct()
                .toList();

        assertThat(counting).hasSizeGreaterThan(30);
    }

    @Test
    void some_logs_come_back_some_are_waived_and_some_records_are_put_right() {
        var kinds = Stream.of(1, 2, 3, 4, 5)
                .flatMap(station -> deedsOf(story(station, SEED)).stream())
                .map(deed -> deed.getClass().getSimpleName())
                .collect(Collectors.toSet());

        assertThat(kinds)
                .contains(
                        "SendBack",
                        "Waive",
                        "VoidRecord",
                        "CorrectRecord",
                        "ApproveCorrection",
                        "Comment",
                        "Acknowledge");
        assertThat(YEAR.stream().filter(Deed.SendBack.class::isInstance).count())
                .isBetween(3L, 60L);
    }

    @Test
    void a_month_is_acknowledged_when_its_days_are_settled() {
        for (var station = 1; station <= 8; station++) {
            var days = new HashMap<UUID, LocalDate>();
            var months = new HashMap<UUID, LocalDate>();
            var locked = new HashSet<LocalDate>();
            for (var deed : deedsOf(story(station, SEED))) {
                switch (deed) {
                    case Deed.WriteLog write ->
                        days.put(write.log(), write.draft().day());
                    case Deed.WriteReport write -> months.put(write.report(), write.period());
                    case Deed.Acknowledge acknowledge -> locked.add(months.get(acknowledge.report()));
                    case Deed.Approve approve
                    when approve.kind() == ReportKind.DAILY ->
                        assertThat(locked)
                                .doesNotContain(requireNonNull(days.get(approve.report()))
                                        .withDayOfMonth(1));
                    case Deed.Submit submit
                    when submit.kind() == ReportKind.DAILY ->
                        assertThat(locked)
                                .doesNotContain(requireNonNull(days.get(submit.report()))
                                        .withDayOfMonth(1));
                    default -> {}
                }
            }
            assertThat(locked).isNotEmpty();
        }
    }

    @Test
    void the_last_days_leave_work_to_do() {
        var lastDay = YEAR.stream()
                .filter(deed -> deed instanceof Deed.Submit submit && submit.kind() == ReportKind.DAILY)
                .map(deed -> ((Deed.Submit) deed).report())
                .collect(Collectors.toCollection(HashSet::new));
        YEAR.stream()
                .filter(deed -> deed instanceof Deed.Approve)
                .forEach(deed -> lastDay.remove(((Deed.Approve) deed).report()));

        assertThat(lastDay).isNotEmpty();
    }

    private static Delivery delivery(DailyDraft draft, RecordDraft record) {
        return new Delivery(
                draft.day(),
                record.time(),
                record.mode(),
                record.people(),
                record.headcount(),
                record.household(),
                record.subject(),
                record.quantity(),
                Facts.of(record.facts()));
    }

    /** Each log as it was written last. */
    private static List<DailyDraft> drafts(List<Deed> deeds) {
        var drafts = new LinkedHashMap<UUID, DailyDraft>();
        for (var deed : deeds) {
            if (deed instanceof Deed.WriteLog write) {
                drafts.put(write.log(), write.draft());
            }
        }
        return List.copyOf(drafts.values());
    }

    private static List<Deed> deedsOf(StationStory story) {
        var deeds = new ArrayList<Deed>();
        while (!story.isOver()) {
            deeds.addAll(story.next().deeds());
        }
        return deeds;
    }

    private static StationStory story(int ordinal, long seed) {
        var targets = new HashMap<String, Long>();
        for (Indicator indicator : Indicators.all()) {
            targets.put(indicator.code(), indicator.usualTarget(2));
        }
        var cast = new Cast(
                new UUID(1, ordinal),
                ordinal,
                15,
                "Street " + ordinal,
                false,
                null,
                List.of(
                        new Cast.Worker(new UUID(2, ordinal), true, FIRST, null),
                        new Cast.Worker(new UUID(3, ordinal), false, FIRST, null)),
                new UUID(4, ordinal),
                List.of(new Cast.Supervisor(new UUID(5, 1), "Ye")),
                new UUID(6, 1),
                targets);
        return new StationStory(cast, Workdays.shipped(), TERMS, seed, FIRST, LAST);
    }
}

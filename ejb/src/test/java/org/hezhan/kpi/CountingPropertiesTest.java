package org.hezhan.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;
import static org.quicktheories.generators.SourceDSL.longs;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.hezhan.casework.ServiceFact;
import org.hezhan.indicator.Indicators;
import org.junit.jupiter.api.Test;

/** Whatever was posted and taken back in whatever order, the ledger says what a naive recount of the live records says. */
class CountingPropertiesTest {

    private static final int HISTORIES = 400;

    /** One number of a history: most post a record, every fourth takes one back. */
    @Test
    void the_ledger_equals_a_recount_of_the_live_records() {
        qt().withExamples(HISTORIES)
                .forAll(lists().of(integers().between(0, 1_000_000)).ofSizeBetween(1, 60))
                .checkAssert(numbers -> {
                    var book = played(numbers);

                    Recount.of(book.live()).forEach((indicator, days) -> assertThat(book.days(indicator))
                            .as(indicator)
                            .isEqualTo(days));
                });
    }

    @Test
    void taking_everything_back_leaves_nothing() {
        qt().withExamples(HISTORIES)
                .forAll(lists().of(integers().between(0, 1_000_000)).ofSizeBetween(1, 40), longs().all())
                .checkAssert((numbers, seed) -> {
                    var book = played(numbers);
                    var left = new ArrayList<>(book.live());
                    Collections.shuffle(left, new Random(seed));

                    left.forEach(fact -> book.takeBack(fact.id()));

                    for (var indicator : Indicators.catalogue().indicators().keySet()) {
                        assertThat(book.figure(indicator)).as(indicator).isEqualTo(Figure.NOTHING);
                        assertThat(book.days(indicator)).as(indicator).isEmpty();
                    }
                });
    }

    @Test
    void the_order_of_posting_does_not_matter() {
        qt().withExamples(HISTORIES)
                .forAll(lists().of(integers().between(0, 1_000_000)).ofSizeBetween(1, 30), longs().all())
                .checkAssert((numbers, seed) -> {
                    var facts = new ArrayList<>(
                            numbers.stream().distinct().map(Histories::fact).toList());
                    var one = new Book();
                    facts.forEach(one::post);
                    Collections.shuffle(facts, new Random(seed));
                    var other = new Book();
                    other.post(facts.toArray(ServiceFact[]::new));

                    for (var indicator : Indicators.catalogue().indicators().keySet()) {
                        assertThat(one.days(indicator)).as(indicator).isEqualTo(other.days(indicator));
                        assertThat(one.figure(indicator)).as(indicator).isEqualTo(other.figure(indicator));
                    }
                });
    }

    private static Book played(List<Integer> numbers) {
        var book = new Book();
        for (var number : new LinkedHashSet<>(numbers)) {
            var live = book.live();
            if (number % 4 == 0 && !live.isEmpty()) {
                book.takeBack(live.get(number / 4 % live.size()).id());
            } else {
                book.post(Histories.fact(number));
            }
        }
        return book;
    }

    /** Records out of numbers: few people, households and subjects, so that units meet. */
    private static final class Histories {

        private static final List<String> KINDS = List.of(
                "HOME_VISIT household=H-%h met=%b",
                "KEY_VISIT people=C-%p household=H-%h met=true onList=%b",
                "KEY_VISIT people=C-%p,C-9 met=true onList=true",
                "CONSULT people=C-%p,C-8 channel=PHONE answered=%b",
                "PAIRED household=H-%h paired=true",
                "CASE_CLOSED people=C-%p subject=K-%h stage=SESSION",
                "CASE_CLOSED subject=K-%h stage=CLOSURE sessions=6 faceSessions=3 outcome=GOAL_MET supervised=%b",
                "CASE_MANAGED people=C-%p colour=RED managed=%b reviewUntil=2026-%u",
                "DISCOVERY household=H-%h topic=gas verified=true",
                "VOL_HOURS people=V-%p,V-9 time=08:00-13:00",
                "GROUP_SESSION subject=G-%h people=C-%p,C-7 time=08:00-12:00",
                "MICRO_WISH subject=W-%h people=C-%p wishStep=CONFIRMED confirmedBy=SELF",
                "BRIEF",
                "SATISFACTION satisfied=%h valid=9");

        private Histories() {}

        static ServiceFact fact(int number) {
            var random = new Random(number);
            var kind = KINDS.get(random.nextInt(KINDS.size()));
            var day = "%02d-%02d".formatted(1 + random.nextInt(3), 1 + random.nextInt(28));
            var words = kind.replace("%p", "" + (1 + random.nextInt(3)))
                    .replace("%h", "" + (1 + random.nextInt(2)))
                    .replace("%b", "" + (random.nextInt(3) > 0))
                    .replace("%u", "%02d-%02d".formatted(1 + random.nextInt(5), 1 + random.nextInt(28)));
            var space = words.indexOf(' ');
            return Book.fact(
                    new UUID(random.nextLong(), random.nextLong()),
                    space < 0 ? words : words.substring(0, space),
                    "day=" + day + (space < 0 ? "" : words.substring(space)),
                    Indicators.catalogue());
        }
    }
}

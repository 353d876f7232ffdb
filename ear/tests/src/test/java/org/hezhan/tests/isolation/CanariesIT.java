package org.hezhan.tests.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.hezhan.tests.Keycloak;
import org.hezhan.tests.api.Program;
import org.junit.jupiter.api.Test;

/** Two hundred people of fifty districts at once at one server: nobody ever reads a byte of another district. */
class CanariesIT {

    private static final int THREADS = 64;
    private static final int SECONDS = Integer.getInteger("hezhan.canaries.seconds", 120);
    private static final List<String> ROLES = List.of("BUREAU_OFFICER", "BUREAU_LEADER", "TENANT_ADMIN", "AUDITOR");
    private static final List<String> LISTS = List.of(
            "stations", "agencies", "contracts", "posts", "memberships", "lots", "tranche-schemes", "kpis/progress");
    private static final List<String> PAGES =
            List.of("", "stations", "posts", "agencies", "contracts", "members", "kpi", "map");
    private static final Pattern WORD = Pattern.compile("Sings([0-9]{6})");

    private final AtomicLong answers = new AtomicLong();
    private final AtomicLong own = new AtomicLong();
    private final ConcurrentLinkedQueue<String> strange = new ConcurrentLinkedQueue<>();

    /** Somebody, and where they belong. */
    private record Somebody(Twin district, String account) {}

    @Test
    void nobody_reads_a_byte_of_another_district() throws InterruptedException {
        var twins = IntStream.range(0, 50).mapToObj(i -> new Twin(991_001 + i)).toList();
        var people = new ArrayList<Somebody>();
        for (var twin : twins) {
            twin.born(ROLES).forEach(account -> people.add(new Somebody(twin, account)));
        }
        Keycloak.bringAccounts(people.stream().map(Somebody::account).toList());
        var visitors = signedIn(people);

        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        try (var hands = Executors.newFixedThreadPool(THREADS)) {
            for (var hand = 0; hand < THREADS; hand++) {
                var chance = new Random(hand);
                hands.submit(() -> {
                    while (System.nanoTime() < end && strange.size() < 20) {
                        ask(people, visitors, chance);
                    }
                });
            }
        }
        System.out.printf("Canaries: %d answers in %d s, %d with the own word%n", answers.get(), SECONDS, own.get());

        assertThat(strange).isEmpty();
        assertThat(own.get()).isGreaterThan(answers.get() / 3).isPositive();
    }

    /** All tokens are fetched; every tenth person is at the pages too. */
    private static List<Somebody> signedIn(List<Somebody> people) throws InterruptedException {
        try (var hands = Executors.newFixedThreadPool(8)) {
            people.forEach(one -> hands.submit(() -> Program.of(one.account()).get("/status")));
        }
        var visitors = IntStream.range(0, people.size())
                .filter(i -> i % 10 == 0)
                .mapToObj(people::get)
                .toList();
        visitors.forEach(one -> Visitor.of(one.account()));
        return visitors;
    }

    private void ask(List<Somebody> people, List<Somebody> visitors, Random chance) {
        try {
            var elsewhere = people.get(chance.nextInt(people.size())).district();
            if (chance.nextInt(4) == 0) {
                var one = visitors.get(chance.nextInt(visitors.size()));
                var district = chance.nextInt(8) == 0 ? elsewhere : one.district();
                var page = PAGES.get(chance.nextInt(PAGES.size()));
                var shown = Visitor.of(one.account()).get("/d/" + district.code() + "/" + page);
                read(one, "page " + page, shown.status(), shown.text() + shown.headers());
            } else {
                var one = people.get(chance.nextInt(people.size()));
                var district = chance.nextInt(8) == 0 ? elsewhere : one.district();
                var list = LISTS.get(chance.nextInt(LISTS.size()));
                var answer = Program.of(one.account()).get("/d/" + district.code() + "/" + list);
                read(
                        one,
                        list,
                        answer.status(),
                        answer.body() + answer.whole().headers().map());
            }
        } catch (Throwable e) {
            strange.add(e.toString());
        }
    }

    private void read(Somebody one, String what, int status, String text) {
        answers.incrementAndGet();
        var words = WORD.matcher(text)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
        if (words.contains(String.valueOf(one.district().code()))) {
            own.incrementAndGet();
        }
        var others = words.stream()
                .filter(word -> !word.equals(String.valueOf(one.district().code())))
                .toList();
        if (!others.isEmpty() || status >= 500) {
            strange.add(one + " " + what + " " + status + " " + others);
        }
    }
}

package org.hezhan.tests.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hezhan.tests.TheStack;
import org.junit.jupiter.api.Test;

/**
 * Servers are killed and frozen while days are written: nothing acknowledged is lost or doubled, nothing stays half done, and
 * the product comes back by itself. {@code -Dhezhan.rounds=500} goes on for longer than the usual twenty rounds;
 * {@code -Dhezhan.seed=} repeats their order and moments. The thirty minutes of the usual rounds are then too short: {@code
 * -Djunit.jupiter.execution.timeout.mode=disabled} takes the limit away.
 */
class FaultsIT {

    private static final int ROUNDS = Integer.getInteger("hezhan.rounds", 20);
    private static final int BETWEEN_RECOUNTS = 20;
    private static final long SEED = Long.getLong("hezhan.seed", 20_260_331);
    private static final long LONGEST_MILLIS = 10_000;
    private static final long HEALED_MILLIS = 15_000;
    private static final long BACK_NANOS = 240_000_000_000L;
    private static final long QUIET_NANOS = 2_000_000_000L;
    private static final long PAUSE_SECONDS = 60;
    private static final int WORKERS = 3;

    /** What was done in this round. */
    private final Collection<Deed> journal = new ConcurrentLinkedQueue<>();
    /** What was done in all rounds before, by the day that it was done to. */
    private final Map<UUID, List<Deed>> done = new LinkedHashMap<>();

    private final ReentrantReadWriteLock pause = new ReentrantReadWriteLock(true);
    private final AtomicBoolean going = new AtomicBoolean(true);
    private final List<Thread> threads = new ArrayList<>();
    private final List<Worker> workers = new ArrayList<>();
    private final Random random = new Random(SEED);

    @Test
    void what_was_acknowledged_survives_whatever_happens_to_the_servers() throws Exception {
        var home = Path.of("target", "faults-" + ProcessHandle.current().pid());
        try (var launched = Launched.run(home.toAbsolutePath(), "from:" + TheStack.TODAY + "T15:00")) {
            var caller = new Caller(launched);
            var ledger = new Ledger(launched.stack().database());
            IntStream.rangeClosed(1, WORKERS)
                    .mapToObj(number -> new Worker(
                            number,
                            caller,
                            pause.readLock(),
                            journal,
                            going,
                            Worker.REVISIONS * Math.ceilDiv(ROUNDS, BETWEEN_RECOUNTS)))
                    .forEach(workers::add);
            var desk = new Desk(caller, launched.stack().baseUrl(), going);
            caller.signIn(accounts());
            workers.forEach(worker -> threads.add(Thread.ofPlatform().start(worker)));
            threads.add(Thread.ofPlatform().start(() -> look(caller)));
            threads.add(Thread.ofPlatform().start(desk));
            try {
                var order = new ArrayList<Fault>();
                for (var round = 1; round <= ROUNDS; round++) {
                    if (order.isEmpty()) {
                        order.addAll(Arrays.asList(Fault.values()));
                        Collections.shuffle(order, random);
                    }
                    caller.signIn(accounts());
                    round(round, order.removeFirst(), launched, caller, ledger, desk);
                }
            } finally {
                going.set(false);
                Worker.awaitEnd(threads);
            }
            mustNotBeSurprised(desk);
            keep();
            ledger.mustStillHold(done.values().stream().flatMap(List::stream).toList());
            ledger.mustVerify();
            assertThat(launched.said()).doesNotContain("ended by itself (");
        }
    }

    private List<String> accounts() {
        return workers.stream().flatMap(Worker::accounts).toList();
    }

    /** Readiness is looked at four times a second. */
    private void look(Caller caller) {
        while (going.get()) {
            caller.nobody("/status");
            try {
                Thread.sleep(250);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void round(int round, Fault fault, Launched launched, Caller caller, Ledger ledger, Desk desk)
            throws IOException, InterruptedException, SQLException {
        caller.calls().clear();
        Thread.sleep(500 + random.nextInt(1_500));
        var before = acknowledged();
        var struck = System.nanoTime();
        var victims = fault.strike(launched);
        try {
            if (fault.isOfSignIn()) {
                desk.mustTellStrangersThatNobodyCanSignIn(fault);
            }
        } finally {
            fault.end(victims);
        }
        var over = System.nanoTime();
        while (!ledger.answers() || !caller.nobody("/status").isDone() || !desk.letsStrangersSignIn()) {
            Thread.sleep(50);
            assertThat(System.nanoTime() - over)
                    .as("%s: the servers come back; the launcher says %s", fault, launched.said())
                    .isLessThan(BACK_NANOS);
        }
        var during = acknowledged() - before;
        var back = System.nanoTime();
        var healed = healed(caller, back, fault, launched);

        if (!pause.writeLock().tryLock(PAUSE_SECONDS, TimeUnit.SECONDS)) {
            mustNotBeSurprised(desk);
            throw new AssertionError("%s: somebody has been at one deed for %d seconds; the launcher says %s"
                    .formatted(fault, PAUSE_SECONDS, launched.said()));
        }
        try {
            mustNotBeSurprised(desk);
            ledger.mustHold(keep());
            if (round % BETWEEN_RECOUNTS == 0) {
                ledger.mustVerify();
            }
            var calls = List.copyOf(caller.calls());
            var longest = calls.stream()
                    .max((one, other) -> Long.compare(one.millis(), other.millis()))
                    .orElseThrow();
            System.out.printf(
                    "round %d, %s: %d deeds so far, %d of %d calls failed, longest %d ms (%s), all back after %d ms, healed %d ms later%n",
                    round,
                    fault,
                    done.values().stream().mapToInt(List::size).sum(),
                    calls.stream().filter(Caller.Call::failed).count(),
                    calls.size(),
                    longest.millis(),
                    longest.what(),
                    (back - struck) / 1_000_000,
                    healed);
            mustBeBearable(fault, calls, longest, healed, during);
        } finally {
            pause.writeLock().unlock();
        }
    }

    private void mustNotBeSurprised(Desk desk) {
        workers.forEach(Worker::mustNotBeSurprised);
        desk.mustNotBeSurprised();
    }

    /** Adds what was done in this round to the rest; all that was ever done to the days that it was done to. */
    private List<Deed> keep() {
        var days = journal.stream().map(Deed::log).collect(Collectors.toCollection(LinkedHashSet::new));
        journal.forEach(
                deed -> done.computeIfAbsent(deed.log(), _ -> new ArrayList<>()).add(deed));
        journal.clear();
        return days.stream()
                .flatMap(day -> done.getOrDefault(day, List.of()).stream())
                .toList();
    }

    private static void mustBeBearable(
            Fault fault, List<Caller.Call> calls, Caller.Call longest, long healed, long during) {
        assertThat(longest.millis())
                .as("%s: how long the longest request took: %s", fault, longest)
                .isLessThanOrEqualTo(LONGEST_MILLIS);
        assertThat(healed)
                .as("%s: the last failure after all was back, in milliseconds", fault)
                .isLessThanOrEqualTo(HEALED_MILLIS);
        assertThat(calls)
                .filteredOn(Caller.Call::failed)
                .as("%s: nobody is told that the product is broken", fault)
                .allMatch(Caller.Call::failedPolitely);
        if (fault.mustBeSeen()) {
            assertThat(calls)
                    .filteredOn(call -> call.what().endsWith("/status"))
                    .as("%s: readiness went down", fault)
                    .anyMatch(Caller.Call::failed);
        }
        if (fault.isOfSignIn()) {
            assertThat(calls)
                    .filteredOn(Caller.Call::failed)
                    .as("%s: nobody who was signed in noticed", fault)
                    .isEmpty();
            assertThat(during).as("%s: work went on", fault).isPositive();
        }
    }

    /** In this round. */
    private long acknowledged() {
        return journal.stream().filter(Deed::isAcknowledged).count();
    }

    /** How long after it was ready the last request failed, once work has gone on without a failure for a while. */
    private long healed(Caller caller, long back, Fault fault, Launched launched) throws InterruptedException {
        var before = acknowledged();
        while (true) {
            Thread.sleep(100);
            var last = caller.calls().stream()
                    .filter(Caller.Call::failed)
                    .mapToLong(Caller.Call::end)
                    .max()
                    .orElse(back);
            if (System.nanoTime() - Math.max(last, back) > QUIET_NANOS && acknowledged() >= before + WORKERS) {
                return Math.max(0, (last - back) / 1_000_000);
            }
            workers.forEach(Worker::mustNotBeSurprised);
            assertThat(System.nanoTime() - back)
                    .as("%s: work goes on; the launcher says %s", fault, launched.said())
                    .isLessThan(BACK_NANOS);
        }
    }
}

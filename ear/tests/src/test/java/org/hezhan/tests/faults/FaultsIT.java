package org.hezhan.tests.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.IntStream;
import org.hezhan.tests.TheStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Servers are killed and frozen while days are written: nothing acknowledged is lost or doubled, nothing stays half done, and
 * the product comes back by itself. By hand: {@code -Dhezhan.rounds=6} does each of the faults once, 500 goes on longer;
 * {@code -Dhezhan.seed=} repeats the moments.
 */
@EnabledIfSystemProperty(named = "hezhan.rounds", matches = "[1-9]\\d*")
class FaultsIT {

    private static final int ROUNDS = Integer.getInteger("hezhan.rounds", Fault.values().length);
    private static final long SEED = Long.getLong("hezhan.seed", 20_260_331);
    private static final long LONGEST_MILLIS = 10_000;
    private static final long HEALED_MILLIS = 15_000;
    private static final long BACK_NANOS = 90_000_000_000L;
    private static final long QUIET_NANOS = 3_000_000_000L;
    private static final int WORKERS = 3;

    private final Collection<Deed> journal = new ConcurrentLinkedQueue<>();
    private final ReentrantReadWriteLock pause = new ReentrantReadWriteLock(true);
    private final AtomicBoolean going = new AtomicBoolean(true);
    private final List<Thread> threads = new ArrayList<>();
    private final Random random = new Random(SEED);

    @Test
    void what_was_acknowledged_survives_whatever_happens_to_the_servers() throws Exception {
        var home = Path.of("target", "faults-" + ProcessHandle.current().pid());
        try (var launched = Launched.run(home.toAbsolutePath(), "from:" + TheStack.TODAY + "T15:00")) {
            var caller = new Caller(launched);
            var ledger = new Ledger(launched.stack().database());
            var workers = IntStream.rangeClosed(1, WORKERS)
                    .mapToObj(number -> new Worker(number, caller, pause.readLock(), journal, going))
                    .toList();
            caller.signIn(workers.stream().flatMap(Worker::accounts).toList());
            workers.forEach(worker -> threads.add(Thread.ofPlatform().start(worker)));
            threads.add(Thread.ofPlatform().start(() -> look(caller)));
            try {
                for (var round = 0; round < ROUNDS; round++) {
                    caller.signIn(workers.stream().flatMap(Worker::accounts).toList());
                    round(round, Fault.values()[round % Fault.values().length], launched, caller, ledger, workers);
                }
            } finally {
                going.set(false);
                for (var thread : threads) {
                    thread.join();
                }
            }
            ledger.mustVerify();
            assertThat(launched.said()).doesNotContain("ended by itself (");
        }
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

    private void round(int round, Fault fault, Launched launched, Caller caller, Ledger ledger, List<Worker> workers)
            throws IOException, InterruptedException, SQLException {
        caller.calls().clear();
        Thread.sleep(1_000 + random.nextInt(1_500));
        var before = acknowledged();
        var struck = System.nanoTime();
        fault.strike(launched);
        var over = System.nanoTime();
        var during = acknowledged() - before;
        while (!ledger.answers()) {
            mustBeSoon(over, launched);
        }
        while (!caller.nobody("/status").isDone()) {
            Thread.sleep(50);
            mustBeSoon(over, launched);
        }
        var back = System.nanoTime();
        var healed = healed(caller, back, launched);

        pause.writeLock().lock();
        try {
            workers.forEach(Worker::mustNotBeSurprised);
            var deeds = List.copyOf(journal);
            ledger.mustHold(deeds);
            if (round % 20 == Fault.values().length - 1) {
                ledger.mustVerify();
            }
            var calls = List.copyOf(caller.calls());
            var longest = calls.stream().mapToLong(Caller.Call::millis).max().orElse(0);
            System.out.printf(
                    "round %d, %s: %d deeds so far, %d failed calls, longest %d ms, ready after %d ms, healed %d ms later%n",
                    round + 1,
                    fault,
                    deeds.size(),
                    calls.stream().filter(Caller.Call::failed).count(),
                    longest,
                    (back - struck) / 1_000_000,
                    healed);
            assertThat(longest).as("%s: the longest request", fault).isLessThanOrEqualTo(LONGEST_MILLIS);
            assertThat(healed)
                    .as("%s: the last failure after it was ready", fault)
                    .isLessThanOrEqualTo(HEALED_MILLIS);
            var looks = calls.stream()
                    .filter(call -> call.what().endsWith("/status"))
                    .toList();
            if (fault.mustBeSeen()) {
                assertThat(looks).as("%s: readiness went down", fault).anyMatch(Caller.Call::failed);
            }
            if (fault.mustNotBeSeen()) {
                assertThat(calls).as("%s: nobody noticed", fault).noneMatch(Caller.Call::failed);
                assertThat(during).as("%s: work went on", fault).isPositive();
            }
        } finally {
            pause.writeLock().unlock();
        }
    }

    private long acknowledged() {
        return journal.stream().filter(Deed::isAcknowledged).count();
    }

    /** How long after it was ready the last request failed, once work has gone on without a failure for a while. */
    private long healed(Caller caller, long back, Launched launched) throws InterruptedException {
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
            mustBeSoon(back, launched);
        }
    }

    private static void mustBeSoon(long since, Launched launched) {
        assertThat(System.nanoTime() - since).as(launched.said()).isLessThan(BACK_NANOS);
    }
}

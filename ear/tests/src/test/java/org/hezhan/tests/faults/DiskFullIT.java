package org.hezhan.tests.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.IntStream;
import org.hezhan.tests.TheStack;
import org.junit.jupiter.api.Test;

/**
 * The disk that holds the whole home, the database and the logs, fills up while days are written: who writes is told so, who
 * reads goes on, nothing acknowledged is lost, and all goes on when there is room again. The disk is one in memory; where
 * mounting is not allowed (no root, or a container without the right) the test is left out.
 */
class DiskFullIT {

    private static final String ROOMY = "3g";
    private static final int LEFT_KILOBYTES = 64;
    private static final int TOLD_AT_LEAST = 10;
    private static final long FULL_NANOS = 20_000_000_000L;
    private static final long HEALED_NANOS = 15_000_000_000L;
    private static final long FAR_NANOS = 90_000_000_000L;

    private final ConcurrentLinkedQueue<Deed> journal = new ConcurrentLinkedQueue<>();
    private final ReentrantReadWriteLock pause = new ReentrantReadWriteLock(true);
    private final AtomicBoolean going = new AtomicBoolean(true);
    private final List<Thread> threads = new ArrayList<>();

    @Test
    void a_full_disk_loses_nothing_and_says_so() throws Exception {
        var home = Path.of("target", "full-" + ProcessHandle.current().pid()).toAbsolutePath();
        Files.createDirectories(home);
        assumeTrue(
                command("mount", "-t", "tmpfs", "-o", "mode=0700,size=" + ROOMY, "tmpfs", home.toString()) == 0,
                "A file system of limited size cannot be mounted here");
        var away = new Thread(() -> unmount(home));
        Runtime.getRuntime().addShutdownHook(away);
        try (var launched = Launched.run(home, "from:" + TheStack.TODAY + "T15:00")) {
            fill(home, launched);
        } finally {
            unmount(home);
            Runtime.getRuntime().removeShutdownHook(away);
        }
    }

    private void fill(Path home, Launched launched) throws Exception {
        var caller = new Caller(launched);
        var ledger = new Ledger(launched.stack().database());
        var workers = IntStream.rangeClosed(1, 3)
                .mapToObj(number -> new Worker(number, caller, pause.readLock(), journal, going, Worker.REVISIONS))
                .toList();
        caller.signIn(workers.stream().flatMap(Worker::accounts).toList());
        workers.forEach(worker -> threads.add(Thread.ofPlatform().start(worker)));
        try {
            awaitDeeds(30, workers);
            resize(home, used(home) + LEFT_KILOBYTES + "k");
            caller.calls().clear();
            var full = System.nanoTime();
            while (System.nanoTime() - full < FULL_NANOS || told(caller) < TOLD_AT_LEAST) {
                Thread.sleep(100);
                assertThat(System.nanoTime() - full)
                        .as("people are told that the disk is full; the launcher says %s", launched.said())
                        .isLessThan(FAR_NANOS);
            }
            var calls = List.copyOf(caller.calls());
            assertThat(calls)
                    .as("a refusal says that it may be tried again")
                    .filteredOn(Caller.Call::failed)
                    .allMatch(call -> call.status() == 503);
            assertThat(refusals(caller) > 0 || launched.said().contains("The disk is full"))
                    .as("the full disk is named, to who writes or to who runs it")
                    .isTrue();
            var reader = workers.getFirst().accounts().findFirst().orElseThrow();
            if (!launched.said().contains("The disk is full")) {
                assertThat(caller.get(reader, "/d/990101/daily-logs?limit=1").status())
                        .as("who reads goes on, unless the database itself fell")
                        .isEqualTo(200);
            }

            resize(home, ROOMY);
            var roomy = System.nanoTime();
            awaitDeeds(journal.size() + 30, workers);
            var last = caller.calls().stream()
                    .filter(Caller.Call::failed)
                    .mapToLong(Caller.Call::end)
                    .max()
                    .orElse(roomy);
            System.out.printf(
                    "disk full: %d calls refused, longest %d ms, healed %d ms after there was room, %d deeds%n",
                    refusals(caller),
                    calls.stream().mapToLong(Caller.Call::millis).max().orElse(0),
                    Math.max(0, last - roomy) / 1_000_000,
                    journal.size());
            assertThat(last - roomy).as("the last failure after there was room").isLessThan(HEALED_NANOS);
            assertThat(calls).allMatch(call -> call.millis() <= 10_000);
        } finally {
            resize(home, ROOMY);
            going.set(false);
            Worker.awaitEnd(threads);
        }
        workers.forEach(Worker::mustNotBeSurprised);
        ledger.mustHold(List.copyOf(journal));
        ledger.mustVerify();
    }

    private static long told(Caller caller) {
        return caller.calls().stream().filter(call -> call.status() == 503).count();
    }

    private static long refusals(Caller caller) {
        return caller.calls().stream().filter(Caller.Call::isForWantOfRoom).count();
    }

    private void awaitDeeds(int number, List<Worker> workers) throws InterruptedException {
        var since = System.nanoTime();
        while (journal.stream().filter(Deed::mustBeThere).count() < number) {
            Thread.sleep(50);
            workers.forEach(Worker::mustNotBeSurprised);
            assertThat(System.nanoTime() - since).as("work goes on").isLessThan(FAR_NANOS);
        }
    }

    private static long used(Path home) throws IOException {
        var disk = Files.getFileStore(home);
        return (disk.getTotalSpace() - disk.getUsableSpace()) / 1024;
    }

    private static void resize(Path home, String size) throws IOException, InterruptedException {
        assertThat(command("mount", "-o", "remount,size=" + size, home.toString()))
                .isZero();
    }

    private static void unmount(Path home) {
        try {
            command("umount", "--lazy", home.toString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static int command(String... words) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder(words)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException missing) {
            return 127;
        }
    }
}

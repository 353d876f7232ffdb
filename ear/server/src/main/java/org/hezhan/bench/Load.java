package org.hezhan.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** Makes load over HTTP, and tells how it went (压测). */
final class Load {

    private static final double SECOND = 1e9;
    private static final double LATE = 30;

    private Load() {}

    /** One operation of a client over its connection. */
    interface Work {
        void once(Wire wire, long number) throws IOException;
    }

    /**
     * How a stretch of load went.
     *
     * @param started how many operations were begun
     * @param failed those of them that did not succeed
     * @param complaint what the first that failed said
     */
    record Ran(
            long started,
            long failed,
            double seconds,
            Latencies latencies,
            @Nullable String complaint) {

        long done() {
            return started - failed;
        }

        double perSecond() {
            return done() / seconds;
        }

        double micros(long cpu) {
            return (double) cpu / Math.max(1, done());
        }
    }

    /** Each client begins its next operation when its last has ended. */
    static Ran closed(int port, int clients, double seconds, long first, Work work) {
        var next = new AtomicLong(first);
        var begin = System.nanoTime();
        var end = begin + (long) (seconds * SECOND);
        return run(port, clients, begin, next, work, number -> {
            var now = System.nanoTime();
            return now < end ? now : -1;
        });
    }

    /**
     * Operations begin at a fixed rate whatever becomes of those before them. Each is timed from when it should have begun,
     * so that what waits behind a slow one counts as slow too. Half a minute too late no more are begun.
     *
     * @param clients the most that are under way at once
     */
    static Ran open(int port, int clients, double rate, double seconds, long first, Work work) {
        var next = new AtomicLong(first);
        var count = (long) (rate * seconds);
        var begin = System.nanoTime();
        var end = begin + (long) ((seconds + LATE) * SECOND);
        return run(port, clients, begin, next, work, number -> {
            var turn = number - first;
            if (turn >= count || System.nanoTime() > end) {
                return -1;
            }
            var due = begin + (long) (turn / rate * SECOND);
            for (var wait = due - System.nanoTime(); wait > 0; wait = due - System.nanoTime()) {
                LockSupport.parkNanos(wait);
            }
            return due;
        });
    }

    /** When an operation begins by the clock that it is measured with, or -1 for no more. */
    private interface Pace {
        long begin(long number);
    }

    private static Ran run(int port, int clients, long begin, AtomicLong next, Work work, Pace pace) {
        var failed = new AtomicLong();
        var started = new AtomicLong();
        var complaint = new AtomicReference<@Nullable String>();
        var parts = new ArrayList<Latencies>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = new ArrayList<Future<Latencies>>();
            for (var i = 0; i < clients; i++) {
                running.add(threads.submit(() -> client(port, next, work, pace, started, failed, complaint)));
            }
            for (var one : running) {
                parts.add(got(one));
            }
        }
        var seconds = (System.nanoTime() - begin) / SECOND;
        return new Ran(started.get(), failed.get(), seconds, Latencies.of(List.copyOf(parts)), complaint.get());
    }

    private static Latencies client(
            int port,
            AtomicLong next,
            Work work,
            Pace pace,
            AtomicLong started,
            AtomicLong failed,
            AtomicReference<@Nullable String> complaint) {
        var latencies = new Latencies();
        try (var wire = new Wire(port)) {
            while (true) {
                var number = next.getAndIncrement();
                var from = pace.begin(number);
                if (from < 0) {
                    return latencies;
                }
                started.incrementAndGet();
                try {
                    work.once(wire, number);
                    latencies.add(System.nanoTime() - from);
                } catch (IOException | RuntimeException e) {
                    failed.incrementAndGet();
                    complaint.compareAndSet(null, String.valueOf(e.getMessage()));
                }
            }
        }
    }

    private static <T> T got(Future<T> future) {
        try {
            return future.get();
        } catch (java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

package org.hezhan.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/**
 * How evenly the machine works when each processor does the same piece of work again and again (机器匀速度).
 *
 * @param slow the share of the pieces that took more than 1.3 times the median
 * @param slowest how much was done in the slowest second, compared with the median second
 */
record Evenness(int seconds, double slow, double slowest) {

    private static final double SLOW = 1.3;
    private static final double SECOND = 1e9;
    private static final double PIECE = 20e6;
    private static final int TRIED = 1_000_000;
    private static final int TRIES = 200;

    /** One piece of work: when it began, from the beginning of all, and how long it took, in nanoseconds. */
    record Piece(double began, double took) {

        /** How much of it was done in a second, the first being 0. */
        double doneIn(int second) {
            var from = Math.max(began, second * SECOND);
            var until = Math.min(began + took, (second + 1) * SECOND);
            return Math.max(0, until - from) / took;
        }
    }

    static Evenness of(List<Piece> pieces, int seconds) {
        var median = Median.of(pieces.stream().map(Piece::took).toList());
        var slow = pieces.stream().filter(piece -> piece.took() > SLOW * median).count();
        var done = new ArrayList<Double>();
        for (var second = 0; second < seconds; second++) {
            var one = second;
            done.add(pieces.stream().mapToDouble(piece -> piece.doneIn(one)).sum());
        }
        var least = done.stream().mapToDouble(Double::doubleValue).min().orElse(0);
        return new Evenness(seconds, slow / (double) Math.max(1, pieces.size()), least / Median.of(done));
    }

    static Evenness measured(int seconds) throws InterruptedException {
        var turns = turns();
        var processors = Runtime.getRuntime().availableProcessors();
        var pieces = new ArrayList<Piece>();
        try (var threads = Executors.newFixedThreadPool(processors)) {
            var begin = System.nanoTime();
            var works = new ArrayList<Callable<List<Piece>>>();
            for (var i = 0; i < processors; i++) {
                works.add(() -> worked(turns, begin, seconds * SECOND));
            }
            for (var work : threads.invokeAll(works)) {
                pieces.addAll(work.get());
            }
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
        return of(pieces, seconds);
    }

    String told() {
        return String.format(
                Locale.ROOT,
                "Before it, with nothing else to do, each processor spun for %d s: %.0f %% of samples took more than"
                        + " 1.3 times the median, the slowest second ran at %.2f of the usual speed.",
                seconds,
                slow * 100,
                slowest);
    }

    /** How many turns make a piece of about 20 ms, by the quickest of many tries: the first ones are not compiled yet. */
    private static long turns() {
        var quickest = Long.MAX_VALUE;
        var state = 1L;
        for (var i = 0; i < TRIES && state != 0; i++) {
            var began = System.nanoTime();
            state = spun(state, TRIED);
            quickest = Math.min(quickest, System.nanoTime() - began);
        }
        return (long) (PIECE / quickest * TRIED);
    }

    private static List<Piece> worked(long turns, long begin, double nanos) {
        var pieces = new ArrayList<Piece>();
        var state = 1L;
        for (var from = System.nanoTime(); from - begin < nanos && state != 0; from = System.nanoTime()) {
            state = spun(state, turns);
            pieces.add(new Piece(from - begin, System.nanoTime() - from));
        }
        return pieces;
    }

    /** Work without memory (xorshift); never 0 when it began otherwise, which the compiler cannot know and so leaves it in. */
    private static long spun(long state, long turns) {
        var x = state;
        for (var i = 0L; i < turns; i++) {
            x ^= x << 13;
            x ^= x >>> 7;
            x ^= x << 17;
        }
        return x;
    }
}

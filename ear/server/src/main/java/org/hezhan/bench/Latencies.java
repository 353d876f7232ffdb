package org.hezhan.bench;

import java.util.Arrays;
import java.util.List;

/** How long each of many operations took, in nanoseconds; not for several threads at once. */
final class Latencies {

    private static final double MILLI = 1e6;
    private long[] values = new long[1024];
    private int count;
    private boolean sorted;

    void add(long nanos) {
        if (count == values.length) {
            values = Arrays.copyOf(values, count * 2);
        }
        values[count++] = nanos;
        sorted = false;
    }

    static Latencies of(List<Latencies> parts) {
        var all = new Latencies();
        for (var part : parts) {
            for (var i = 0; i < part.count; i++) {
                all.add(part.values[i]);
            }
        }
        return all;
    }

    int count() {
        return count;
    }

    /**
     * The smallest value that at least this share of the operations did not exceed, in milliseconds; 0 when there were none.
     *
     * @param share such as 0.99
     */
    double milliseconds(double share) {
        if (count == 0) {
            return 0;
        }
        if (!sorted) {
            Arrays.sort(values, 0, count);
            sorted = true;
        }
        var rank = (int) Math.ceil(share * count) - 1;
        return values[Math.clamp(rank, 0, count - 1)] / MILLI;
    }
}

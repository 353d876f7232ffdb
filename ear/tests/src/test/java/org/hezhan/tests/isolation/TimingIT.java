package org.hezhan.tests.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import org.hezhan.bench.Median;
import org.hezhan.shared.Ids;
import org.hezhan.tests.api.Program;
import org.junit.jupiter.api.Test;

/** How long an answer takes tells nobody whether the thing is another district's or is nowhere (TI-9). */
class TimingIT {

    private static final int WARMING = 200;
    private static final int PAIRS = 1_000;
    private static final double MOST_MILLIS = 5;
    private static final Program ASKING = Program.of("officer.990101");
    private static final Program THERE = Program.of("fang.jingyi");

    @Test
    void the_foreign_and_the_absent_take_the_same_time() {
        var foreign = THERE.get("/d/430103/daily-logs?limit=100").items().stream()
                .map(log -> log.getString("id"))
                .toList();
        assertThat(foreign).hasSizeGreaterThan(50);

        mustTakeAsLong(
                "a log of another district, asked for in one's own",
                i -> "/d/990101/daily-logs/" + foreign.get(i % foreign.size()),
                _ -> "/d/990101/daily-logs/" + absent());
        mustTakeAsLong(
                "a log in another district, and one in a district that is not there",
                i -> "/d/430103/daily-logs/" + foreign.get(i % foreign.size()),
                _ -> "/d/999998/daily-logs/" + absent());
    }

    private static UUID absent() {
        return Ids.at(Instant.now());
    }

    /** The two take turns, and who is first takes turns too. */
    private static void mustTakeAsLong(String what, IntFunction<String> one, IntFunction<String> other) {
        var ones = new ArrayList<Double>();
        var others = new ArrayList<Double>();
        for (var pair = 0; pair < WARMING + PAIRS; pair++) {
            if (pair == WARMING) {
                ones.clear();
                others.clear();
            }
            for (var isFirst : pair % 2 == 0 ? List.of(true, false) : List.of(false, true)) {
                (isFirst ? ones : others).add(millis((isFirst ? one : other).apply(pair)));
            }
        }
        var found = Median.of(ones);
        var missed = Median.of(others);
        System.out.printf("%s: medians %.2f and %.2f ms, over %d pairs%n", what, found, missed, PAIRS);
        assertThat(Math.abs(found - missed)).as(what).isLessThan(MOST_MILLIS);
    }

    private static double millis(String path) {
        var start = System.nanoTime();
        var answer = ASKING.get(path);
        var taken = (System.nanoTime() - start) / 1e6;
        assertThat(answer.status()).isEqualTo(404);
        return taken;
    }
}

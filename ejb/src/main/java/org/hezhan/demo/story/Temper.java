package org.hezhan.demo.story;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How a station is (站点性情): some are ahead of their targets and some behind, some prompt, some careless.
 *
 * @param pace 1 for on target
 * @param onTime how many of a hundred logs come by their deadline
 * @param returned how many of a hundred logs come back
 * @param streetShare how much of the time besides service the street takes, in percent
 */
record Temper(double pace, double onTime, double returned, int streetShare) {

    private static final double FASTEST = 1.13;
    private static final double SLOWEST = 0.76;

    /** Each station of a district gets its own place from the fastest to the slowest. */
    static Temper of(long seed, int ordinal, int stations) {
        var places = IntStream.range(0, stations).boxed().collect(Collectors.toList());
        Collections.shuffle(places, new Random(seed));
        var place = stations < 2 ? 0.0 : (double) places.indexOf(ordinal) / (stations - 1);
        var chance = new Chance(seed, "temper", ordinal);
        return new Temper(
                FASTEST - (FASTEST - SLOWEST) * Math.pow(place, 1.7),
                chance.within(96.2, 99.8),
                chance.within(1.5, 5),
                chance.of(List.of(14, 18, 22, 26, 30, 52)));
    }
}

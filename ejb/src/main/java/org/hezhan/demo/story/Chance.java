package org.hezhan.demo.story;

import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/** Chance that can be told again (可重现的随机): the same seed and names take the same course. */
final class Chance {

    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private final SplittableRandom random;

    /** @param names what it is for, so that one seed feeds many independent courses */
    Chance(long seed, Object... names) {
        var hash = FNV_OFFSET ^ seed;
        for (var name : names) {
            hash = fold(hash * FNV_PRIME, name.toString());
        }
        random = new SplittableRandom(hash);
    }

    static long fold(long hash, String text) {
        var folded = hash;
        for (var i = 0; i < text.length(); i++) {
            folded = (folded ^ text.charAt(i)) * FNV_PRIME;
        }
        return folded;
    }

    /** Both ends are possible. */
    int between(int least, int most) {
        return least >= most ? least : random.nextInt(least, most + 1);
    }

    boolean percent(double share) {
        return random.nextDouble() * 100 < share;
    }

    double within(double least, double most) {
        return least + random.nextDouble() * (most - least);
    }

    <T> T of(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    /** A UUIDv7 of that moment. */
    UUID id(Instant at) {
        var bits = random.nextLong();
        var high = (at.toEpochMilli() << 16) | 0x7000L | (bits & 0xFFFL);
        return new UUID(high, (random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L);
    }
}

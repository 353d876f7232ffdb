package org.hezhan.demo;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far the fill of a district is (填充进度).
 *
 * @param done days that were lived through, of all stations together, out of {@code total}
 * @param stage the day at which the slowest station is, or empty before the first
 * @param refused deeds that the rules refused, for somebody else had changed what they were about
 * @param error why it stopped, if it did
 */
public record Progress(
        int done,
        int total,
        String stage,
        boolean finished,
        int deeds,
        int refused,
        @Nullable String error,
        @Nullable Instant startedAt,
        long seconds) {

    static final Progress NOT_BEGUN = new Progress(0, 0, "", false, 0, 0, null, null, 0);

    Progress stopped(String why) {
        return new Progress(done, total, stage, finished, deeds, refused, why, startedAt, seconds);
    }
}

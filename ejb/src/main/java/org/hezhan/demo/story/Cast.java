package org.hezhan.demo.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who plays in a station's story, and what is expected of them (角色与目标).
 *
 * @param ordinal its place among the stations of the district, from 0
 * @param street the name of its street
 * @param manager who reviews for the agency, if there is one
 * @param supervisors who comment, perhaps nobody
 * @param officer who acknowledges for the bureau, if there is one
 * @param targets of a service year, by indicator, in base units
 */
public record Cast(
        UUID station,
        int ordinal,
        int stations,
        String street,
        boolean platform,
        @Nullable String brand,
        List<Worker> workers,
        @Nullable UUID manager,
        List<Supervisor> supervisors,
        @Nullable UUID officer,
        Map<String, Long> targets) {

    public Cast {
        workers = List.copyOf(workers);
        supervisors = List.copyOf(supervisors);
        targets = Map.copyOf(targets);
    }

    /**
     * Somebody in post.
     *
     * @param reviews whether they review the others' logs and hand in the station's reports
     */
    public record Worker(
            UUID account,
            boolean reviews,
            LocalDate from,
            @Nullable LocalDate until) {

        boolean isInPost(LocalDate day) {
            return !day.isBefore(from) && (until == null || !day.isAfter(until));
        }
    }

    /** A supervisor with the name that texts use. */
    public record Supervisor(UUID account, String name) {}
}

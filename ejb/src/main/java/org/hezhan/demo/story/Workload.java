package org.hezhan.demo.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.hezhan.workdays.WorkCalendar;

/** What one worker has before them (工作量): demands that add up to jobs, and the jobs that wait for their day. */
final class Workload {

    /** How much of a target one job usually brings, in base units; 1 where it is not named. */
    private static final Map<String, Double> SIZES = Map.ofEntries(
            Map.entry("PHONE_VISIT", 2.0),
            Map.entry("CASE_MANAGED", 0.17),
            Map.entry("VOL_NEW", 3.0),
            Map.entry("VOL_HOURS", 870.0),
            Map.entry("RES_VALUE", 320_000.0),
            Map.entry("TRAIN_IN", 178.0),
            Map.entry("SUPV_IN", 90.0));

    /** What the station's head does on days of its own; see {@link Agenda}. */
    private static final Set<String> BY_AGENDA = Set.of(
            "SURVEY",
            "ORG_INCUBATE",
            "CASE_STUDY",
            "SATISFACTION",
            "BRIEF",
            "GROUP_SESSION",
            "HOURS_DIRECT",
            "REPORT_ONTIME");

    private static final Set<String> EARLY = Set.of("PAIRED");
    private static final int MOST_WAITING = 40;

    private final Map<String, Demand> demands = new LinkedHashMap<>();
    private final List<Job> waiting = new ArrayList<>();
    private final Chance chance;

    /**
     * @param share what of each target falls to this worker
     * @param pace how fast the station is, 1 for on target
     */
    Workload(Map<String, Double> share, double pace, WorkCalendar calendar, Chance chance) {
        this.chance = chance;
        share.keySet().stream()
                .sorted()
                .filter(code -> !BY_AGENDA.contains(code))
                .forEach(code -> {
                    var wanted = besides(code, share) * pace * chance.within(0.92, 1.10);
                    var head = EARLY.contains(code) ? wanted * 0.12 : size(code) * chance.within(0, 1);
                    if (wanted > 0) {
                        demands.put(code, new Demand(calendar, wanted, EARLY.contains(code), head));
                    }
                });
    }

    /** A key-client visit is a household visit too, and a wish links a resource: so many less remain. */
    private static double besides(String code, Map<String, Double> share) {
        var whole = share.getOrDefault(code, 0.0);
        return switch (code) {
            case "HOME_VISIT" -> Math.max(whole * 0.1, whole - share.getOrDefault("KEY_VISIT", 0.0));
            case "RES_TIMES" -> Math.max(whole * 0.2, whole - share.getOrDefault("MICRO_WISH", 0.0));
            default -> whole;
        };
    }

    private static double size(String code) {
        return SIZES.getOrDefault(code, 1.0);
    }

    void dayPasses(LocalDate day) {
        demands.forEach((code, demand) -> {
            for (var left = demand.passes(day, size(code)); left > 0; left--) {
                add(Job.of(code, day.plusDays(chance.between(0, 4))));
            }
        });
    }

    void add(Job job) {
        waiting.add(job);
    }

    /** What waits on that day, steps of courses first, then what is due longest. */
    List<Job> due(LocalDate day) {
        var due = waiting.stream()
                .filter(job -> !job.due().isAfter(day))
                .sorted(Comparator.<Job, Boolean>comparing(job -> job.course() == null)
                        .thenComparing(Job::due))
                .toList();
        if (due.size() > MOST_WAITING) {
            due.stream().filter(job -> job.course() == null).findFirst().ifPresent(waiting::remove);
        }
        return due;
    }

    /** Something that waits on that day and is held on a Saturday as often as its kind is. */
    Optional<Job> forSaturday(LocalDate day, Function<Job, Shape> shapes) {
        return due(day).stream()
                .filter(job -> chance.percent(shapes.apply(job).weekend()))
                .findFirst();
    }

    void done(Job job) {
        waiting.remove(job);
    }
}

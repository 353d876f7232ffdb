package org.hezhan.demo;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hezhan.demo.DemoLedger.Place;
import org.hezhan.demo.story.Cast;
import org.hezhan.demo.story.StationStory;
import org.hezhan.identity.Actor;
import org.hezhan.reporting.Deadline;
import org.hezhan.reporting.Deadlines;
import org.hezhan.reporting.ObligationLedger;
import org.hezhan.shared.ClockProducer;
import org.hezhan.shared.SimulatedTime;
import org.hezhan.tenancy.DistrictCode;
import org.hezhan.tenancy.DistrictScope;
import org.hezhan.workdays.Workdays;

/** Plays the stories of a district's stations side by side, each station in order of time (全区填充). */
@Dependent
public class DistrictPlay {

    private static final int LANES = Integer.getInteger("hezhan.demo.lanes", 4);
    private static final int DAYS_AHEAD = 14;

    @Resource
    ManagedExecutorService executor;

    @Inject
    CastBoard board;

    @Inject
    Playing playing;

    @Inject
    DemoLedger ledger;

    @Inject
    ObligationLedger obligations;

    @Inject
    Deadlines deadlines;

    @Inject
    Workdays workdays;

    /** @return how many stations were played */
    int toTheEnd(DistrictCode district, BooleanSupplier goesOn) throws InterruptedException {
        var open = ledger.places().stream().filter(place -> !place.isOver()).toList();
        if (open.isEmpty()) {
            return 0;
        }
        var until = open.getFirst().until();
        obligations.generate(open.getFirst().from(), until.plusDays(DAYS_AHEAD));
        var noon = java.time.Clock.fixed(
                until.atTime(LocalTime.NOON).atZone(ClockProducer.CHINA).toInstant(), ClockProducer.CHINA);
        var company = SimulatedTime.call(noon, board::company);
        var plays = new ConcurrentLinkedQueue<>(plays(open, company, until));
        var lanes = Stream.generate(() -> lane(district, plays, goesOn))
                .limit(LANES)
                .toList();
        for (var lane : executor.invokeAll(lanes)) {
            try {
                lane.get();
            } catch (ExecutionException e) {
                throw new IllegalStateException(e.getCause());
            }
        }
        return open.size();
    }

    private List<StationPlay> plays(List<Place> open, Map<UUID, Actor> company, LocalDate until) {
        Map<UUID, Cast> casts = board.casts(company.values(), until).stream()
                .collect(Collectors.toMap(Cast::station, Function.identity()));
        var terms = deadlines.all().stream().collect(Collectors.toMap(Deadline.Terms::kind, Function.identity()));
        return open.stream()
                .flatMap(place -> Stream.ofNullable(casts.get(place.station()))
                        .map(cast -> new StationPlay(
                                place,
                                new StationStory(
                                        cast, workdays.calendar(), terms, place.seed(), place.from(), place.until()),
                                company,
                                playing,
                                ledger)))
                .toList();
    }

    /** A month of one station after the other, until none is left. */
    private static Callable<Integer> lane(DistrictCode district, Queue<StationPlay> plays, BooleanSupplier goesOn) {
        return () -> DistrictScope.call(district, () -> {
            var months = 0;
            for (var play = plays.poll(); play != null; play = plays.poll()) {
                if (play.aMonth(goesOn)) {
                    plays.add(play);
                }
                months++;
            }
            return months;
        });
    }
}

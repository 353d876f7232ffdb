package org.hezhan.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.hezhan.demo.Playing.Sitting;
import org.hezhan.demo.story.Deed;
import org.hezhan.demo.story.StationStory;
import org.hezhan.identity.Actor;
import org.hezhan.shared.Acting;
import org.hezhan.shared.ClockProducer;
import org.hezhan.shared.Refusal;
import org.hezhan.shared.SimulatedTime;

/** Plays one station's story to its end (一站的填充), each deed at its own time and by its own person. */
final class StationPlay {

    private static final Logger LOG = Logger.getLogger(StationPlay.class.getName());
    private static final String REQUEST = "demo";

    private final DemoLedger.Place place;
    private final StationStory story;
    private final Map<UUID, Actor> company;
    private final Playing playing;
    private final DemoLedger ledger;
    private final Map<UUID, Integer> versions = new HashMap<>();
    private int skip;

    StationPlay(
            DemoLedger.Place place, StationStory story, Map<UUID, Actor> company, Playing playing, DemoLedger ledger) {
        this.place = place;
        this.story = story;
        this.company = company;
        this.playing = playing;
        this.ledger = ledger;
        this.skip = place.deeds();
    }

    /**
     * Plays the days of a month, so that the stations of a district keep together.
     *
     * @param goesOn asked between days: whether to play on
     * @return whether there is more to play
     */
    boolean aMonth(BooleanSupplier goesOn) {
        var month = YearMonth.from(story.today());
        while (!story.isOver() && YearMonth.from(story.today()).equals(month) && goesOn.getAsBoolean()) {
            var day = story.next();
            var known = Math.min(skip, day.deeds().size());
            skip -= known;
            sittings(day.deeds().subList(known, day.deeds().size()))
                    .forEach(deeds -> play(deeds, day.day().minusDays(1)));
        }
        if (story.isOver()) {
            ledger.advance(place.station(), 0, 0, place.until());
        }
        return !story.isOver() && goesOn.getAsBoolean();
    }

    /** What one person does at one moment belongs together. */
    private static List<List<Deed>> sittings(List<Deed> deeds) {
        var sittings = new ArrayList<List<Deed>>();
        for (var deed : deeds) {
            var last = sittings.isEmpty() ? null : sittings.getLast();
            if (last != null
                    && last.getLast().at().equals(deed.at())
                    && last.getLast().by().equals(deed.by())) {
                last.add(deed);
            } else {
                sittings.add(new ArrayList<>(List.of(deed)));
            }
        }
        return sittings;
    }

    private void play(List<Deed> deeds, LocalDate before) {
        var first = deeds.getFirst();
        var by = Objects.requireNonNull(company.get(first.by()), "Nobody of that account: " + first.by());
        var acting = new Acting(by.account(), by.roleCodes(), REQUEST, REQUEST);
        var sitting = new Sitting(place.station(), by, deeds, before);
        try {
            Acting.call(
                    acting,
                    () -> SimulatedTime.call(Clock.fixed(first.at(), ClockProducer.CHINA), () -> played(sitting)));
        } catch (Refusal refusal) {
            LOG.log(Level.INFO, "Refused at {0}: {1}", new Object[] {first.at(), refusal.getMessage()});
            ledger.advance(place.station(), deeds.size(), deeds.size(), before);
        }
    }

    private int played(Sitting sitting) {
        playing.play(sitting, versions);
        return sitting.deeds().size();
    }
}

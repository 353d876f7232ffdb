package org.hezhan.pages.daily;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hezhan.pages.door.CurrentActor;
import org.hezhan.pages.door.Links;
import org.hezhan.reporting.ReviewState;
import org.hezhan.reporting.daily.DailyLogBoard;
import org.hezhan.workdays.Workdays;
import org.jspecify.annotations.Nullable;

/** The strip of the last days over the form (近日一览): which of them are written, and how they stand. */
@Named
@RequestScoped
public class Days {

    private static final int SHOWN = 10;

    @Inject
    DailyLogBoard board;

    @Inject
    Workdays workdays;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    private @Nullable List<Day> days;

    /** One day of the strip; its state is missing when nothing was written. */
    public record Day(
            LocalDate date, boolean rest, @Nullable ReviewState state) {

        /** The label of a day on which nothing was written. */
        public String note() {
            return rest ? "daily.rest" : "daily.unwritten";
        }

        public String link() {
            return Links.to("daily", "day", date);
        }
    }

    public List<Day> getLast() {
        var known = days;
        if (known == null) {
            known = read();
            days = known;
        }
        return known;
    }

    private List<Day> read() {
        var today = LocalDate.now(clock);
        var first = today.minusDays(SHOWN - 1L);
        var me = actor.get();
        var logs = board.page(new DailyLogBoard.Query(null, me.account(), first, today, null), null, SHOWN, me);
        return first.datesUntil(today.plusDays(1))
                .sorted(java.util.Comparator.reverseOrder())
                .map(date -> new Day(date, !workdays.calendar().isWorkday(date), state(logs, date)))
                .toList();
    }

    private static @Nullable ReviewState state(List<DailyLogBoard.Row> logs, LocalDate date) {
        Optional<DailyLogBoard.Row> found =
                logs.stream().filter(log -> log.day().equals(date)).findFirst();
        return found.isPresent() ? found.get().state() : null;
    }
}

package org.hezhan.pages.home;

import static java.time.temporal.ChronoUnit.DAYS;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.hezhan.pages.door.CurrentActor;
import org.hezhan.pages.door.Links;
import org.hezhan.pages.show.Figures;
import org.hezhan.pages.show.Saying;
import org.hezhan.reporting.ObligationBoard;
import org.hezhan.reporting.WorkQueueBoard;
import org.hezhan.reporting.WorkQueueBoard.Task;
import org.hezhan.shared.ClockProducer;

/** The work queue (待办): what waits for this person, grouped by when it is due. */
@Named
@RequestScoped
public class HomePage {

    @Inject
    WorkQueueBoard board;

    @Inject
    ObligationBoard obligations;

    @Inject
    CurrentActor actor;

    @Inject
    Saying words;

    @Inject
    Figures show;

    @Inject
    Clock clock;

    private List<Task> tasks = List.of();
    private List<Integer> unknownYears = List.of();

    public void load() {
        tasks = board.of(actor.get());
        unknownYears = obligations.yearsWithoutCalendar();
    }

    /** The groups that hold something. */
    public List<Due> getGroups() {
        return Arrays.stream(Due.values()).filter(due -> count(due) > 0).toList();
    }

    public List<Due> getAllGroups() {
        return List.of(Due.values());
    }

    public List<Task> of(Due due) {
        return tasks.stream().filter(task -> dueOf(task) == due).toList();
    }

    public long count(Due due) {
        return tasks.stream().filter(task -> dueOf(task) == due).count();
    }

    public int getCount() {
        return tasks.size();
    }

    public List<Integer> getUnknownYears() {
        return unknownYears;
    }

    public LocalDate getToday() {
        return LocalDate.now(clock);
    }

    public String link(Task task) {
        var target = task.target();
        return switch (task.kind()) {
            case WRITE_DAILY, MEND_DAILY -> Links.to("daily", "day", task.periodStart(), "station", task.stationId());
            case REVIEW_DAILY -> Links.to("daily-log", "id", target);
            case SUBMIT_WEEKLY, REVIEW_WEEKLY, COMMENT_WEEKLY ->
                Links.to("week", "id", target, "station", task.stationId(), "start", task.periodStart());
            case SUBMIT_MONTHLY, REVIEW_MONTHLY, COMMENT_MONTHLY, ACKNOWLEDGE_MONTHLY ->
                Links.to("month", "id", target, "station", task.stationId(), "start", task.periodStart());
        };
    }

    public String period(Task task) {
        return switch (task.kind()) {
            case WRITE_DAILY, MEND_DAILY, REVIEW_DAILY -> show.weekday(task.periodStart());
            case SUBMIT_WEEKLY, REVIEW_WEEKLY, COMMENT_WEEKLY -> show.week(task.periodStart());
            case SUBMIT_MONTHLY, REVIEW_MONTHLY, COMMENT_MONTHLY, ACKNOWLEDGE_MONTHLY -> show.month(task.periodStart());
        };
    }

    public String left(Task task) {
        var days = DAYS.between(getToday(), day(task));
        return switch (dueOf(task)) {
            case OVERDUE -> days == 0 ? words.with("home.overdue-today") : words.with("home.overdue", -days);
            case TODAY -> words.with("home.due-today");
            case THIS_WEEK, LATER -> words.with("home.days-left", days);
        };
    }

    private Due dueOf(Task task) {
        return Due.of(day(task), task.dueAt().isBefore(clock.instant()), getToday());
    }

    private static LocalDate day(Task task) {
        return LocalDate.ofInstant(task.dueAt(), ClockProducer.CHINA);
    }
}

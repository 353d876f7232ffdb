package org.hezhan.demo.story;

import static java.util.Objects.requireNonNull;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hezhan.demo.story.DailyPapers.Log;
import org.hezhan.demo.story.PeriodPapers.Period;
import org.hezhan.reporting.Deadline;
import org.hezhan.reporting.ReportKind;
import org.hezhan.workdays.WorkCalendar;

/**
 * The story of one station, day by day (一站的故事). The same cast, calendar and seed tell the same story; it ends on its last
 * day with work left on every desk.
 */
public final class StationStory {

    private static final Phrasebook BOOK = Phrasebook.shipped();
    private static final Map<String, Shape> SHAPES = Shape.shipped();
    private static final int COMMUNITIES = 6;

    private final Cast cast;
    private final WorkCalendar calendar;
    private final Script script = new Script();
    private final Chance chance;
    private final Planner planner;
    private final Office office;
    private final DailyPapers daily;
    private final PeriodPapers weekly;
    private final PeriodPapers monthly;
    private final List<Desk> desks;
    private final Ending ending;
    private final Map<Leaves.Spell, String> reasons = new HashMap<>();
    private final LocalDate until;
    private LocalDate day;

    /** @param terms the district's deadlines, one for each kind of report */
    public StationStory(
            Cast cast,
            WorkCalendar calendar,
            Map<ReportKind, Deadline.Terms> terms,
            long seed,
            LocalDate from,
            LocalDate until) {
        this.cast = cast;
        this.calendar = calendar;
        this.day = from;
        this.until = until;
        this.chance = new Chance(seed, "station", cast.ordinal());
        this.ending = new Ending(cast.ordinal(), until, calendar);
        var temper = Temper.of(seed, cast.ordinal(), cast.stations());
        var communities = communities(seed);
        var teller = new Teller(BOOK, chance, always());
        var register = new Register(cast.ordinal(), communities, teller, chance);
        var setting = new Setting(register, teller, calendar, chance);
        var subjects = new Subjects(cast.ordinal());
        var courses = new Courses(register, subjects, teller, chance);
        var managed = new Managed(
                register, (int) Math.round(cast.targets().getOrDefault("CASE_MANAGED", 0L) * temper.pace() * 1.12));
        var supervisors = cast.supervisors().stream().map(Cast.Supervisor::name).toList();
        var particulars = new Particulars(
                new CourseWork(setting, courses, chance),
                new Encounters(setting, subjects, managed, chance),
                new PublicWork(setting, subjects, supervisors, chance));
        var scribe = new Scribe(particulars, teller);
        var hours = new Hours(calendar, chance);
        this.office = new Office(setting, cast.platform(), temper.streetShare(), chance);
        this.planner = new Planner(cast.station(), SHAPES, courses, scribe, office, chance);
        this.daily = new DailyPapers(
                script,
                new Mending(scribe, office, chance),
                office,
                hours,
                temper,
                requireNonNull(terms.get(ReportKind.DAILY)),
                Stream.of(cast.manager(), cast.officer())
                        .filter(Objects::nonNull)
                        .toList(),
                chance);
        this.weekly =
                new PeriodPapers(script, cast, setting, hours, requireNonNull(terms.get(ReportKind.WEEKLY)), chance);
        this.monthly =
                new PeriodPapers(script, cast, setting, hours, requireNonNull(terms.get(ReportKind.MONTHLY)), chance);
        this.desks = desks(temper, from);
        begin(courses, temper, from);
    }

    /** One day and what is done on it, in order of time. */
    public record Day(LocalDate day, List<Deed> deeds) {}

    /** The day that is told next. */
    public LocalDate today() {
        return day;
    }

    public boolean isOver() {
        return day.isAfter(until);
    }

    public Day next() {
        if (calendar.isWorkday(day)) {
            workday();
        } else if (day.getDayOfWeek() == DayOfWeek.SATURDAY) {
            saturday();
        }
        var told = new Day(day, script.before(Hours.at(day.plusDays(1), java.time.LocalTime.MIDNIGHT)));
        day = day.plusDays(1);
        return told;
    }

    private void workday() {
        var visited = new HashSet<String>();
        for (var desk : desks) {
            desk.workload().dayPasses(day);
            desk.away(day).ifPresent(spell -> waive(desk, spell));
            if (desk.isAtWork(day)) {
                var draft = planner.workday(desk.workload(), day, visited);
                daily.go(
                        new Log(desk.worker().account(), day, draft, reviewer(desk), isLastOfPeriod()),
                        ending.ofLog(day, desk.worker().reviews()));
            }
        }
        var author = desks.stream()
                .filter(desk -> desk.worker().reviews() && desk.worker().isInPost(day))
                .findFirst();
        author.map(desk -> desk.worker().account()).ifPresent(this::periods);
    }

    private void periods(UUID author) {
        var monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        if (isLast(monday.plusDays(6))) {
            weekly.go(new Period(author, monday, day), ending.ofWeek(monday));
        }
        if (isLast(day.with(TemporalAdjusters.lastDayOfMonth()))) {
            monthly.go(new Period(author, day.withDayOfMonth(1), day), ending.ofMonth(day.withDayOfMonth(1)));
        }
    }

    private boolean isLastOfPeriod() {
        return isLast(day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)))
                || isLast(day.with(TemporalAdjusters.lastDayOfMonth()));
    }

    private boolean isLast(LocalDate end) {
        return calendar.orBefore(end).equals(day);
    }

    private void saturday() {
        var visited = new HashSet<String>();
        for (var desk : desks) {
            if (desk.isAtWork(day)) {
                desk.workload().forSaturday(day, planner::shape).ifPresent(job -> {
                    var draft = planner.saturday(desk.workload(), job, day, visited);
                    daily.go(
                            new Log(desk.worker().account(), day, draft, reviewer(desk), false),
                            ending.ofLog(day, desk.worker().reviews()));
                });
            }
        }
    }

    /** The head reviews; a head's own logs, and everybody's while the head is away, go to the agency. */
    private Optional<UUID> reviewer(Desk author) {
        return desks.stream()
                .filter(desk -> !cast.platform() && desk.worker().reviews() && desk != author && desk.isAtWork(day))
                .findFirst()
                .map(desk -> desk.worker().account())
                .or(() -> Optional.ofNullable(cast.manager()));
    }

    private void waive(Desk desk, Leaves.Spell spell) {
        if (cast.manager() != null && calendar.isWorkday(day)) {
            var reason = reasons.computeIfAbsent(
                    spell,
                    one -> office.text(one.group(), one.first(), Map.of("leave.days", Integer.toString(one.days()))));
            var at = Hours.at(day, java.time.LocalTime.of(8, 30).plusMinutes(chance.between(5, 50)));
            script.add(new Deed.Waive(at, cast.manager(), desk.worker().account(), day, reason));
        }
    }

    private Map<String, String> always() {
        var brand = cast.brand() == null ? BOOK.say("brand.none", Map.of(), chance) : cast.brand();
        return Map.of("brand", brand, "street", cast.street());
    }

    /** Each station has communities of its own. */
    private List<String> communities(long seed) {
        var names = new java.util.ArrayList<>(BOOK.lines("community"));
        java.util.Collections.shuffle(names, new java.util.Random(seed));
        return IntStream.range(0, COMMUNITIES)
                .mapToObj(i -> names.get((cast.ordinal() * COMMUNITIES + i) % names.size()))
                .toList();
    }

    private List<Desk> desks(Temper temper, LocalDate from) {
        var taken = new HashSet<LocalDate>();
        return cast.workers().stream()
                .map(worker -> desk(worker, temper, from, taken))
                .toList();
    }

    private Desk desk(Cast.Worker worker, Temper temper, LocalDate from, Set<LocalDate> taken) {
        var share = new HashMap<String, Double>();
        cast.targets()
                .forEach((code, target) ->
                        share.put(code, (double) target / cast.workers().size()));
        var pace = temper.pace() * chance.within(0.97, 1.04);
        return new Desk(
                worker, new Workload(share, pace, calendar, chance), new Leaves(from, until, calendar, taken, chance));
    }

    private void begin(Courses courses, Temper temper, LocalDate from) {
        var agenda = new Agenda(cast.targets(), temper.pace(), calendar, chance);
        for (var year = from.getYear(); year <= until.getYear(); year++) {
            var turn = 0;
            for (var job : agenda.ofStation(year)) {
                var desk = job.indicator().equals("CASE_STUDY") ? turn++ % desks.size() : 0;
                desks.get(desk).workload().add(job);
            }
        }
        for (var desk : desks) {
            if (cast.targets().containsKey("CASE_CLOSED")) {
                desk.workload().add(courses.underWay(from.plusDays(chance.between(2, 20))));
                desk.workload().add(courses.underWay(from.plusDays(chance.between(5, 40))));
            }
        }
    }
}

package org.hezhan.reporting.daily;

import static org.hezhan.shared.SharedReason.NOT_FOUND;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hezhan.identity.Actor;
import org.hezhan.identity.Operation;
import org.hezhan.identity.Reach;
import org.hezhan.reporting.ObligationBoard;
import org.hezhan.reporting.ReviewState;
import org.hezhan.reporting.ReviewState.Step;
import org.hezhan.reporting.Timeliness;
import org.hezhan.shared.Columns;
import org.hezhan.shared.Narrowing;
import org.hezhan.shared.Question;
import org.hezhan.shared.Sql;
import org.jspecify.annotations.Nullable;

/** Daily logs as people look at them (日志一览). */
@Stateless
public class DailyLogBoard {

    private static final String ROW = """
            select l.id, l.version, l.station_id, s.name as station, l.account_id, a.name as person, l.log_date, l.attendance,
                   l.state, l.minutes, l.street_task_min, l.submitted_at, l.decided_at, l.returns, l.submitted_by,
                   o.due_at, o.grace_until, o.missed_at, o.first_submitted_at, o.waived_reason,
                   (select count(*) from service_record r where r.district_code = l.district_code and r.log_id = l.id
                        and r.state <> 'VOIDED') as records%s
            from daily_log l
            join station s on s.district_code = l.district_code and s.id = l.station_id
            join account a on a.id = l.account_id
            left join report_obligation o on o.district_code = l.district_code and o.kind = 'DAILY'
                 and o.station_id = l.station_id and o.account_id = l.account_id and o.period_start = l.log_date
            where l.district_code = :district
            """;

    /** A line of a list holds nothing of the texts. */
    private static final String LINES = ROW.formatted("");

    private static final String WHOLE =
            ROW.formatted(", cast(l.entries as text), l.problems, l.help_needed, l.tomorrow_plan, l.reflection,"
                    + " array(select r.id from service_record r where r.district_code = l.district_code"
                    + " and r.log_id = l.id and r.corrects is null order by r.id)");

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** What to look for; empty parts do not narrow the list. */
    public record Query(
            @Nullable UUID station,
            @Nullable UUID account,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable ReviewState state) {}

    /** One log in a list. */
    public record Row(
            UUID id,
            int version,
            UUID stationId,
            String stationName,
            UUID account,
            String name,
            LocalDate day,
            Attendance attendance,
            ReviewState state,
            int minutes,
            int streetTaskMinutes,
            int records,
            int returns,
            @Nullable Instant submittedAt,
            @Nullable Instant decidedAt,
            @Nullable UUID submittedBy,
            @Nullable Timeliness timeliness) {

        /** The steps that this person may take now. */
        public List<Step> steps(Actor by) {
            return state.steps().stream().filter(step -> mayTake(step, by)).toList();
        }

        private boolean mayTake(Step step, Actor by) {
            return switch (step) {
                case SUBMIT -> account.equals(by.account()) && by.may(Operation.DAILY_WRITE);
                case RETURN, APPROVE ->
                    by.may(Operation.DAILY_REVIEW, stationId) && !by.account().equals(submittedBy);
                case COMMENT, ACKNOWLEDGE -> false;
            };
        }
    }

    /** One log whole. */
    public record Detail(
            Row row,
            List<LogEntry> entries,
            String problems,
            String helpNeeded,
            String tomorrowPlan,
            String reflection) {}

    /**
     * The newest days first.
     *
     * @param after the id of the last row of the page before, if any
     * @param limit 1 to 200
     */
    public List<Row> page(Query query, @Nullable UUID after, int limit, Actor by) {
        by.must(Operation.DAILY_READ);
        var reach = by.reach(Operation.DAILY_READ);
        var narrowing = new Narrowing(LINES)
                .and("(l.state <> 'DRAFT' or l.account_id = :me)", "me", by.account())
                .and("l.station_id = :station", "station", query.station())
                .and("l.account_id = :account", "account", query.account())
                .and("l.log_date >= :from", "from", query.from())
                .and("l.log_date <= :to", "to", query.to())
                .and(
                        "l.state = :state",
                        "state",
                        query.state() == null ? null : query.state().name());
        if (!reach.everything()) {
            narrowing
                    .and("(l.station_id = any (:stations) or l.account_id = cast(nullif(:owner, '') as uuid))")
                    .with("stations", reach.stations().toArray(UUID[]::new))
                    .with("owner", Objects.toString(reach.owner(), ""));
        }
        if (after != null) {
            narrowing.before("l.log_date", dayOf(after, by), "l.id", after);
        }
        var sql = narrowing.ordered("l.log_date desc, l.id desc", limit);
        var rows = narrowing.bind(Sql.of(em, sql)).rows();
        return rows.stream().map(this::row).toList();
    }

    /** Behind a log that this person does not see the list ends, as behind one that is not here. */
    private LocalDate dayOf(UUID log, Actor by) {
        return find(log, by).map(detail -> detail.row().day()).orElse(LocalDate.EPOCH);
    }

    /** @throws org.hezhan.shared.Refusal when there is no such log that this person may see */
    public Detail one(UUID id, Actor by) {
        return find(id, by).orElseThrow(NOT_FOUND::refusal);
    }

    /** @return nothing when there is no such log that this person may see */
    public Optional<Detail> find(UUID id, Actor by) {
        var reach = by.reach(Operation.DAILY_READ);
        return Sql.of(em, WHOLE + " and l.id = :id").set("id", id).stream()
                .map(this::detail)
                .filter(detail -> isVisible(detail.row(), reach, by))
                .findFirst();
    }

    /** A draft is its author's alone. */
    private static boolean isVisible(Row row, Reach reach, Actor by) {
        return row.account().equals(by.account())
                || row.state() != ReviewState.DRAFT && reach.holds(row.stationId(), row.account());
    }

    /** The log that somebody wrote about a day, if they did. */
    public Optional<UUID> of(UUID account, LocalDate day) {
        return Sql.of(em, """
                        select l.id from daily_log l
                        where l.district_code = :district and l.account_id = :account and l.log_date = :day
                        """).set("account", account).set("day", day).stream()
                .map(c -> c.id(0))
                .findFirst();
    }

    /** The stations at which somebody holds a post on a day, with their names. */
    public List<Post> postsOf(UUID account, LocalDate day) {
        return Sql.of(em, """
                        select distinct s.id, s.name
                        from post_holding h
                        join post p on p.district_code = h.district_code and p.id = h.post_id
                        join station s on s.district_code = p.district_code and s.id = p.station_id
                        where h.district_code = :district and h.account_id = :account
                          and h.start_on <= :day and (h.end_on is null or h.end_on >= :day)
                        order by s.name
                        """).set("account", account).set("day", day).stream()
                .map(c -> new Post(c.id(0), c.text(1)))
                .toList();
    }

    /** A station where somebody may write a log. */
    public record Post(UUID stationId, String stationName) {}

    /**
     * What stands before a log is written.
     *
     * @param isKnown whether there is a log with this id
     * @param isInPost whether its author holds a post at the station that day
     * @param isWritten whether its author wrote a log about the day
     */
    public record Before(boolean isKnown, boolean isInPost, boolean isWritten) {}

    public Question<Before> before(UUID id, UUID account, UUID station, LocalDate day) {
        return Sql.of(em, """
                        select exists (select 1 from daily_log l where l.district_code = :district and l.id = :id),
                               exists (select 1 from post_holding h
                                   join post p on p.district_code = h.district_code and p.id = h.post_id
                                   where h.district_code = :district and h.account_id = :account and p.station_id = :station
                                     and h.start_on <= :day and (h.end_on is null or h.end_on >= :day)),
                               exists (select 1 from daily_log l
                                   where l.district_code = :district and l.account_id = :account and l.log_date = :day)
                        """)
                .set("id", id)
                .set("account", account)
                .set("station", station)
                .set("day", day)
                .asks(rows -> {
                    var row = rows.getFirst();
                    return new Before(row.is(0), row.is(1), row.is(2));
                });
    }

    /** Whether the log is still as it was seen; if so, it stays so until the transaction ends. */
    public Question<Boolean> held(UUID id, int seen) {
        return Sql.of(em, """
                        select l.id from daily_log l
                        where l.district_code = :district and l.id = :id and l.version = :seen
                        for no key update
                        """).set("id", id).set("seen", seen).asks(rows -> !rows.isEmpty());
    }

    private Detail detail(Columns c) {
        var records = List.of(c.ids(26));
        return new Detail(
                row(c),
                new LogEntries()
                        .convertToEntityAttribute(c.text(21)).stream()
                                .map(entry -> entry.with(records))
                                .toList(),
                c.text(22),
                c.text(23),
                c.text(24),
                c.text(25));
    }

    private Row row(Columns c) {
        return new Row(
                c.id(0),
                c.integer(1),
                c.id(2),
                c.text(3),
                c.id(4),
                c.text(5),
                c.day(6),
                Attendance.valueOf(c.text(7)),
                ReviewState.valueOf(c.text(8)),
                c.integer(9),
                c.integer(10),
                c.integer(20),
                c.integer(13),
                c.maybeInstant(11),
                c.maybeInstant(12),
                c.maybeId(14),
                ObligationBoard.timeliness(c, 15, clock.instant()));
    }
}

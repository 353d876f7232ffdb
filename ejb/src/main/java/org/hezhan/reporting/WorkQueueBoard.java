package org.hezhan.reporting;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hezhan.identity.Actor;
import org.hezhan.identity.Operation;
import org.hezhan.shared.Columns;
import org.hezhan.shared.Sql;
import org.jspecify.annotations.Nullable;

/** The work queue of one person (待办): everything that waits for them, the nearest deadline first; one read. */
@Stateless
public class WorkQueueBoard {

    private static final int MOST = 200;

    private static final String QUEUE = """
            select q.kind, q.target, q.station_id, s.name, q.person, q.period_start, q.due_at, q.grace_until, q.missed_at
            from (
              select 'WRITE_DAILY' as kind, cast(null as uuid) as target, o.station_id, '' as person, o.period_start, o.due_at, o.grace_until, o.missed_at
              from report_obligation o
              where o.district_code = :district and o.kind = 'DAILY' and o.account_id = :me and :write
                and o.first_submitted_at is null and o.waived_reason is null
                and o.period_start <= :today and o.missed_at > :now
              union all
              select 'MEND_DAILY', l.id, l.station_id, '', l.log_date, l.decided_at + interval '1 day', l.decided_at + interval '2 days', l.decided_at + interval '10 years'
              from daily_log l
              where l.district_code = :district and l.account_id = :me and l.state = 'RETURNED'
              union all
              select 'REVIEW_DAILY', l.id, l.station_id, a.name, l.log_date, l.submitted_at + interval '2 days', l.submitted_at + interval '3 days', l.submitted_at + interval '10 years'
              from daily_log l join account a on a.id = l.account_id
              where l.district_code = :district and l.state = 'SUBMITTED' and l.account_id <> :me
                and l.station_id = any (:reviewDaily)
                and (:head or exists (select 1 from membership m where m.district_code = l.district_code
                        and m.account_id = l.account_id and m.revoked_at is null and m.role in ('STATION_HEAD', 'PLATFORM_STAFF')))
              union all
              select case o.kind when 'WEEKLY' then 'SUBMIT_WEEKLY' else 'SUBMIT_MONTHLY' end, null, o.station_id, '', o.period_start, o.due_at, o.grace_until, o.missed_at
              from report_obligation o
              where o.district_code = :district and o.account_id is null and o.first_submitted_at is null and o.waived_reason is null
                and (o.kind = 'WEEKLY' and o.station_id = any (:submitWeekly) or o.kind = 'MONTHLY' and o.station_id = any (:submitMonthly))
                and o.period_start <= :today and o.missed_at > :now
              union all
              select case r.state when 'RETURNED' then 'SUBMIT_WEEKLY' when 'SUBMITTED' then 'REVIEW_WEEKLY' else 'COMMENT_WEEKLY' end,
                     r.id, r.station_id, '', r.period_start, coalesce(r.decided_at, r.submitted_at) + interval '2 days',
                     coalesce(r.decided_at, r.submitted_at) + interval '3 days', r.submitted_at + interval '10 years'
              from weekly_summary r
              where r.district_code = :district and (
                   r.state = 'RETURNED' and r.station_id = any (:submitWeekly)
                or r.state = 'SUBMITTED' and r.station_id = any (:reviewWeekly) and r.submitted_by <> :me
                or r.state = 'APPROVED' and r.station_id = any (:commentWeekly))
              union all
              select case r.state when 'RETURNED' then 'SUBMIT_MONTHLY' when 'SUBMITTED' then 'REVIEW_MONTHLY'
                        else case when r.commented_by is null then 'COMMENT_MONTHLY' else 'ACKNOWLEDGE_MONTHLY' end end,
                     r.id, r.station_id, '', r.period_start, coalesce(r.decided_at, r.submitted_at) + interval '3 days',
                     coalesce(r.decided_at, r.submitted_at) + interval '4 days', r.submitted_at + interval '10 years'
              from monthly_exchange r
              where r.district_code = :district and (
                   r.state = 'RETURNED' and r.station_id = any (:submitMonthly)
                or r.state = 'SUBMITTED' and r.station_id = any (:reviewMonthly) and r.submitted_by <> :me
                or r.state = 'APPROVED' and r.commented_by is null and r.station_id = any (:commentMonthly)
                or r.state = 'APPROVED' and r.commented_by is not null and (:acknowledge))
            ) q
            join station s on s.district_code = :district and s.id = q.station_id
            order by q.due_at, q.kind, q.station_id, q.target limit :most
            """;

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /**
     * One thing to do.
     *
     * @param target the report to open, or nothing when it is still to be begun
     * @param subject whose log it is, or empty
     */
    public record Task(
            TaskKind kind,
            @Nullable UUID target,
            UUID stationId,
            String stationName,
            String subject,
            LocalDate periodStart,
            Instant dueAt,
            Timeliness timeliness) {}

    /** @return at most 200 tasks */
    public List<Task> of(Actor by) {
        return Sql.of(em, QUEUE)
                .set("me", by.account())
                .set("today", LocalDate.now(clock))
                .set("now", clock.instant())
                .set("write", by.may(Operation.DAILY_WRITE))
                .set("head", by.is(org.hezhan.identity.Role.STATION_HEAD))
                .set("reviewDaily", stations(by, Operation.DAILY_REVIEW))
                .set("submitWeekly", stations(by, Operation.WEEKLY_SUBMIT))
                .set("reviewWeekly", stations(by, Operation.WEEKLY_REVIEW))
                .set("commentWeekly", stations(by, Operation.WEEKLY_COMMENT))
                .set("submitMonthly", stations(by, Operation.MONTHLY_SUBMIT))
                .set("reviewMonthly", stations(by, Operation.MONTHLY_REVIEW))
                .set("commentMonthly", stations(by, Operation.MONTHLY_COMMENT))
                .set("acknowledge", by.reach(Operation.MONTHLY_ACKNOWLEDGE).everything())
                .set("most", MOST)
                .stream()
                .map(this::task)
                .toList();
    }

    private static UUID[] stations(Actor by, Operation operation) {
        return by.reach(operation).stations().toArray(UUID[]::new);
    }

    private Task task(Columns c) {
        var due = c.instant(6);
        return new Task(
                TaskKind.valueOf(c.text(0)),
                c.maybeId(1),
                c.id(2),
                c.text(3),
                c.text(4),
                c.day(5),
                due,
                Timeliness.of(due, c.instant(7), c.instant(8), null, ObligationBoard.startOfDay(due), clock.instant()));
    }
}

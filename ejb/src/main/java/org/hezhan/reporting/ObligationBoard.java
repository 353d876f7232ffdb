package org.hezhan.reporting;

import static java.util.Objects.requireNonNull;

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
import org.hezhan.shared.ClockProducer;
import org.hezhan.shared.Columns;
import org.hezhan.shared.Sql;
import org.hezhan.workdays.Workdays;
import org.jspecify.annotations.Nullable;

/** What is owed by whom, and how it stands to its deadline (应报清单). */
@Stateless
public class ObligationBoard {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    Workdays workdays;

    /** What to look for; empty parts do not narrow the list. */
    public record Query(
            @Nullable ReportKind kind,
            @Nullable UUID station,
            @Nullable UUID account,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            boolean openOnly) {}

    /** One obligation. */
    public record Row(
            UUID id,
            int version,
            ReportKind kind,
            UUID stationId,
            String stationName,
            @Nullable UUID account,
            @Nullable String accountName,
            LocalDate periodStart,
            LocalDate periodEnd,
            Instant dueAt,
            Instant graceUntil,
            Timeliness timeliness,
            @Nullable UUID reportId,
            @Nullable Instant firstSubmittedAt,
            @Nullable String waivedReason) {}

    /** The years from this one to that in which we are 45 days from now whose State Council notice is not known yet. */
    public List<Integer> yearsWithoutCalendar() {
        var today = LocalDate.now(clock);
        return workdays.calendar().unknownYears(today, today.plusDays(45));
    }

    /**
     * @param after the id of the last row of the page before, if any
     * @param limit 1 to 200
     */
    public List<Row> page(Query query, @Nullable UUID after, int limit, Actor by) {
        by.must(Operation.OBLIGATION_READ);
        var reach = by.reach(Operation.OBLIGATION_READ);
        return Sql.of(em, """
                        select o.id, o.version, o.kind, o.station_id, s.name, o.account_id, a.name as person, o.period_start,
                               o.period_end, o.report_id, o.due_at, o.grace_until, o.missed_at, o.first_submitted_at, o.waived_reason
                        from report_obligation o
                        join station s on s.district_code = o.district_code and s.id = o.station_id
                        left join account a on a.id = o.account_id
                        where o.district_code = :district
                          and (:everything or o.station_id = any (:stations) or o.account_id = cast(nullif(:owner, '') as uuid))
                          and (:kind = '' or o.kind = :kind)
                          and (cast(nullif(:station, '') as uuid) is null or o.station_id = cast(nullif(:station, '') as uuid))
                          and (cast(nullif(:account, '') as uuid) is null or o.account_id = cast(nullif(:account, '') as uuid))
                          and o.period_start >= cast(:from as date) and o.period_start <= cast(:to as date)
                          and (not :open or (o.first_submitted_at is null and o.waived_reason is null))
                          and (cast(nullif(:after, '') as uuid) is null or (o.due_at, o.id) > (select x.due_at, x.id from report_obligation x
                                where x.district_code = :district and x.id = cast(nullif(:after, '') as uuid)
                                  and (:everything or x.station_id = any (:stations) or x.account_id = cast(nullif(:owner, '') as uuid))))
                        order by o.due_at, o.id limit :limit
                        """)
                .set("everything", reach.everything())
                .set("stations", reach.stations().toArray(UUID[]::new))
                .set("owner", text(reach.owner()))
                .set("kind", query.kind() == null ? "" : query.kind().name())
                .set("station", text(query.station()))
                .set("account", text(query.account()))
                .set("from", query.from() == null ? "2000-01-01" : query.from().toString())
                .set("to", query.to() == null ? "9999-12-31" : query.to().toString())
                .set("open", query.openOnly())
                .set("after", text(after))
                .set("limit", Math.clamp(limit, 1, 200))
                .stream()
                .map(this::row)
                .toList();
    }

    private static String text(@Nullable UUID id) {
        return id == null ? "" : id.toString();
    }

    private Row row(Columns c) {
        return new Row(
                c.id(0),
                c.integer(1),
                ReportKind.valueOf(c.text(2)),
                c.id(3),
                c.text(4),
                c.maybeId(5),
                c.maybe(6),
                c.day(7),
                c.day(8),
                c.instant(10),
                c.instant(11),
                requireNonNull(timeliness(c, 10, clock.instant())),
                c.maybeId(9),
                c.maybeInstant(13),
                c.maybe(14));
    }

    /**
     * How timely the report of an obligation is.
     *
     * @param due the place of its {@code due_at}; {@code grace_until}, {@code missed_at}, {@code first_submitted_at} and
     *     {@code waived_reason} follow
     * @return nothing where no report is owed
     */
    public static @Nullable Timeliness timeliness(Columns c, int due, Instant now) {
        if (!c.has(due)) {
            return null;
        }
        return c.has(due + 4)
                ? Timeliness.WAIVED
                : Timeliness.of(
                        c.instant(due),
                        c.instant(due + 1),
                        c.instant(due + 2),
                        c.maybeInstant(due + 3),
                        startOfDay(c.instant(due)),
                        now);
    }

    public static Instant startOfDay(Instant due) {
        return due.atZone(ClockProducer.CHINA)
                .toLocalDate()
                .atStartOfDay(ClockProducer.CHINA)
                .toInstant();
    }
}

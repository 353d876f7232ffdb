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
import org.hezhan.tenancy.DistrictScope;
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
        List<?> rows = em.createNativeQuery("""
                        select o.id, o.version, o.kind, o.station_id, s.name, o.account_id, a.name as person, o.period_start,
                               o.period_end, o.due_at, o.grace_until, o.missed_at, o.report_id, o.first_submitted_at, o.waived_reason
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
                        """, Object[].class)
                .setParameter("district", DistrictScope.current().value())
                .setParameter("everything", reach.everything())
                .setParameter("stations", reach.stations().toArray(UUID[]::new))
                .setParameter("owner", text(reach.owner()))
                .setParameter("kind", query.kind() == null ? "" : query.kind().name())
                .setParameter("station", text(query.station()))
                .setParameter("account", text(query.account()))
                .setParameter(
                        "from",
                        query.from() == null ? "2000-01-01" : query.from().toString())
                .setParameter(
                        "to", query.to() == null ? "9999-12-31" : query.to().toString())
                .setParameter("open", query.openOnly())
                .setParameter("after", text(after))
                .setParameter("limit", Math.clamp(limit, 1, 200))
                .getResultList();
        return rows.stream().map(row -> row((Object[]) row)).toList();
    }

    private static String text(@Nullable UUID id) {
        return id == null ? "" : id.toString();
    }

    private Row row(Object[] c) {
        var due = (Instant) c[9];
        var submitted = (Instant) c[13];
        var timeliness = c[14] == null
                ? Timeliness.of(due, (Instant) c[10], (Instant) c[11], submitted, startOfDay(due), clock.instant())
                : Timeliness.WAIVED;
        return new Row(
                (UUID) c[0],
                ((Number) c[1]).intValue(),
                ReportKind.valueOf((String) c[2]),
                (UUID) c[3],
                requireNonNull((String) c[4]),
                (UUID) c[5],
                (String) c[6],
                ((java.sql.Date) c[7]).toLocalDate(),
                ((java.sql.Date) c[8]).toLocalDate(),
                due,
                (Instant) c[10],
                timeliness,
                (UUID) c[12],
                submitted,
                (String) c[14]);
    }

    public static Instant startOfDay(Instant due) {
        return due.atZone(ClockProducer.CHINA)
                .toLocalDate()
                .atStartOfDay(ClockProducer.CHINA)
                .toInstant();
    }
}

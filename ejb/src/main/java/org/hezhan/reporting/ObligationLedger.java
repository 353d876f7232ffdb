package org.hezhan.reporting;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hezhan.shared.Question;
import org.hezhan.shared.Sql;
import org.hezhan.workdays.Workdays;
import org.jspecify.annotations.Nullable;

/**
 * Writes who owes which report (应报生成): a daily log for each worker and working day on which they hold a post, a weekly
 * summary and a monthly exchange for each station with a post that is held. Written set-based; what exists stays as it is,
 * but a day that nobody owes any more, because they left the post or the station rests, is taken out while nothing was handed in.
 */
@Stateless
public class ObligationLedger {

    private static final int DAYS_BACK = 7;
    private static final int DAYS_AHEAD = 14;

    private static final String DAILY = """
            insert into report_obligation (district_code, id, kind, station_id, account_id, period_start, period_end,
                due_at, grace_until, missed_at, calendar_version)
            select :district, gen_random_uuid(), 'DAILY', p.station_id, h.account_id, d.day, d.day, d.due, d.grace, d.missed, :version
            from post_holding h
            join post p on p.district_code = h.district_code and p.id = h.post_id
            join unnest(cast(:starts as date[]), cast(:dues as timestamptz[]), cast(:graces as timestamptz[]),
                        cast(:misses as timestamptz[])) as d(day, due, grace, missed)
              on d.day >= h.start_on and d.day <= coalesce(h.end_on, date 'infinity')
            join station s on s.district_code = p.district_code and s.id = p.station_id
            where h.district_code = :district and not (s.state in ('SUSPENDED', 'CLOSED') and d.day >= s.state_since)
            on conflict do nothing
            """;

    private static final String OWED_NO_MORE = """
            delete from report_obligation o
            where o.district_code = :district and o.kind = 'DAILY' and o.period_start between :from and :to
              and o.first_submitted_at is null and o.waived_reason is null and o.report_id is null
              and not exists (
                  select 1 from post_holding h
                  join post p on p.district_code = h.district_code and p.id = h.post_id
                  join station s on s.district_code = p.district_code and s.id = p.station_id
                  where h.district_code = o.district_code and h.account_id = o.account_id and p.station_id = o.station_id
                    and o.period_start between h.start_on and coalesce(h.end_on, date 'infinity')
                    and o.period_start = any (cast(:workdays as date[]))
                    and not (s.state in ('SUSPENDED', 'CLOSED') and o.period_start >= s.state_since))
            """;

    private static final String OF_STATIONS = """
            insert into report_obligation (district_code, id, kind, station_id, period_start, period_end,
                due_at, grace_until, missed_at, calendar_version)
            select distinct on (p.station_id, d.day) :district, gen_random_uuid(), :kind, p.station_id, d.day, d.ends, d.due, d.grace, d.missed, :version
            from post_holding h
            join post p on p.district_code = h.district_code and p.id = h.post_id
            join unnest(cast(:starts as date[]), cast(:ends as date[]), cast(:dues as timestamptz[]),
                        cast(:graces as timestamptz[]), cast(:misses as timestamptz[])) as d(day, ends, due, grace, missed)
              on d.ends >= h.start_on and d.day <= coalesce(h.end_on, date 'infinity')
            where h.district_code = :district
            on conflict do nothing
            """;

    private static final String SUBMITTED = """
            update report_obligation
            set report_id = :report, first_submitted_at = coalesce(first_submitted_at, cast(:at as timestamptz)), version = version + 1
            where district_code = :district and kind = :kind and station_id = :station
              and account_id is not distinct from cast(nullif(:account, '') as uuid) and period_start = :start
            """;

    @PersistenceContext
    EntityManager em;

    @Inject
    Workdays workdays;

    @Inject
    Deadlines deadlines;

    /** What is owed in the week before the day and the two weeks after it. */
    public void generateAround(LocalDate day) {
        generate(day.minusDays(DAYS_BACK), day.plusDays(DAYS_AHEAD));
    }

    /** @return how many obligations were added for periods that start from the one day to the other */
    public int generate(LocalDate from, LocalDate to) {
        return deadlines.all().stream()
                .mapToInt(terms -> generate(terms, from, to))
                .sum();
    }

    private int generate(Deadline.Terms terms, LocalDate from, LocalDate to) {
        var periods = periods(terms, from, to);
        if (terms.kind() == ReportKind.DAILY) {
            takeOut(from, to, array(periods, p -> p.start().toString()));
        }
        if (periods.isEmpty()) {
            return 0;
        }
        var daily = terms.kind() == ReportKind.DAILY;
        var insert = Sql.of(em, daily ? DAILY : OF_STATIONS)
                .set("version", workdays.calendar().version())
                .set("starts", array(periods, p -> p.start().toString()))
                .set("dues", array(periods, p -> p.due().due().toString()))
                .set("graces", array(periods, p -> p.due().grace().toString()))
                .set("misses", array(periods, p -> p.due().missed().toString()));
        if (!daily) {
            insert.set("kind", terms.kind().name())
                    .set("ends", array(periods, p -> p.end().toString()));
        }
        return insert.run();
    }

    private void takeOut(LocalDate from, LocalDate to, String[] workdays) {
        Sql.of(em, OWED_NO_MORE)
                .set("from", from)
                .set("to", to)
                .set("workdays", workdays)
                .run();
    }

    private List<Period> periods(Deadline.Terms terms, LocalDate from, LocalDate to) {
        var calendar = workdays.calendar();
        var periods = new ArrayList<Period>();
        for (var day = first(terms.kind(), from); !day.isAfter(to); ) {
            var end = end(terms.kind(), day);
            if (calendar.between(day, end) > 0) {
                periods.add(new Period(day, end, terms.of(end, calendar)));
            }
            day = end.plusDays(1);
        }
        return periods;
    }

    /** The first day of the period in which the day lies. */
    static LocalDate first(ReportKind kind, LocalDate day) {
        return switch (kind) {
            case DAILY -> day;
            case WEEKLY -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTHLY -> day.withDayOfMonth(1);
        };
    }

    static LocalDate end(ReportKind kind, LocalDate start) {
        return switch (kind) {
            case DAILY -> start;
            case WEEKLY -> start.plusDays(6);
            case MONTHLY -> start.with(TemporalAdjusters.lastDayOfMonth());
        };
    }

    /** Notes that a report of this period was submitted; only the first time settles its timeliness. */
    public void submitted(
            ReportKind kind, UUID station, @Nullable UUID account, LocalDate start, UUID report, Instant at) {
        submission(kind, station, account, start, report, at).answer();
    }

    /** The same, to be done together with what else is known. */
    public Question<?> submission(
            ReportKind kind, UUID station, @Nullable UUID account, LocalDate start, UUID report, Instant at) {
        return Sql.of(em, SUBMITTED)
                .set("kind", kind.name())
                .set("station", station)
                .set("account", account == null ? "" : account.toString())
                .set("start", start)
                .set("report", report)
                .set("at", at.toString())
                .asks(_ -> report);
    }

    private static String[] array(List<Period> periods, java.util.function.Function<Period, String> part) {
        return periods.stream().map(part).toArray(String[]::new);
    }

    private record Period(LocalDate start, LocalDate end, Deadline.Due due) {}
}

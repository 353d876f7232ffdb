package org.hezhan.kpi;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.hezhan.roster.Turn;
import org.hezhan.shared.Ids;
import org.hezhan.shared.Question;
import org.hezhan.shared.Sql;

/**
 * Writes entries and moves balances (指标分录与余额): the only place that does either, always both together. In a month that
 * is locked every entry is an adjustment (R7).
 */
@Dependent
public class KpiLedger {

    private static final String ENTER = """
            insert into kpi_entry (district_code, id, station_id, indicator, service_date, record_id, cause_id, kind, quantity,
                                   basis, people, records, rule_version, posted_at, posted_by)
            select :district, e.id, :station, e.indicator, e.day, e.record, e.cause,
                   case when exists (select 1 from kpi_month_lock l where l.district_code = :district
                        and l.station_id = :station and l.service_month = cast(date_trunc('month', e.day) as date))
                        then 'ADJUST' else :kind end,
                   e.quantity, e.basis, e.people, e.records, :version, :at, :by
            from unnest(cast(:ids as uuid[]), cast(:indicators as text[]), cast(:days as date[]), cast(:records as uuid[]),
                        cast(:causes as uuid[]), cast(:quantities as bigint[]), cast(:bases as bigint[]),
                        cast(:people as bigint[]), cast(:counts as integer[]))
                 e (id, indicator, day, record, cause, quantity, basis, people, records)
            """;

    private static final String MOVE = """
            insert into kpi_balance (district_code, station_id, indicator, grain, bucket, quantity, basis, people, records)
            select :district, :station, e.indicator, g.grain, g.bucket, sum(e.quantity), sum(e.basis), sum(e.people),
                   sum(e.records)
            from unnest(cast(:indicators as text[]), cast(:days as date[]), cast(:quantities as bigint[]),
                        cast(:bases as bigint[]), cast(:people as bigint[]), cast(:counts as integer[]))
                 e (indicator, day, quantity, basis, people, records)
            cross join lateral (values
                 ('M', e.day - (cast(extract(day from e.day) as integer) - 1)),
                 ('W', e.day - (cast(extract(isodow from e.day) as integer) - 1))) g (grain, bucket)
            group by e.indicator, g.grain, g.bucket
            order by g.grain, g.bucket, e.indicator
            on conflict (district_code, station_id, grain, bucket, indicator) do update set
                 quantity = kpi_balance.quantity + excluded.quantity, basis = kpi_balance.basis + excluded.basis,
                 people = kpi_balance.people + excluded.people, records = kpi_balance.records + excluded.records,
                 version = kpi_balance.version + 1
            """;

    @PersistenceContext
    EntityManager em;

    /** Whose figures move and when, why, by which rules, and by whom. One posting at a time for each station. */
    record Posting(Turn turn, EntryKind kind, String version, UUID by) {

        UUID station() {
            return turn.station();
        }

        Instant at() {
            return turn.at();
        }
    }

    /** Whether the month takes no days any more. */
    Question<Boolean> isLocked(UUID station, YearMonth month) {
        return Sql.of(em, """
                        select exists (select 1 from kpi_month_lock l where l.district_code = :district
                            and l.station_id = :station and l.service_month = :month and l.opened_at is null)
                        """)
                .set("station", station)
                .set("month", month.atDay(1))
                .asks(rows -> rows.getFirst().is(0));
    }

    void enter(Posting posting, List<Movement> movements) {
        if (movements.isEmpty()) {
            return;
        }
        Sql.of(em, ENTER)
                .set("station", posting.station())
                .set("version", posting.version())
                .set("at", posting.at())
                .set("by", posting.by())
                .set("ids", texts(movements, _ -> Ids.at(posting.at())))
                .set("indicators", texts(movements, Movement::indicator))
                .set("days", texts(movements, Movement::day))
                .set("records", texts(movements, Movement::record))
                .set("causes", texts(movements, Movement::cause))
                .set("kind", posting.kind().name())
                .set("quantities", texts(movements, Movement::quantity))
                .set("bases", texts(movements, Movement::basis))
                .set("people", texts(movements, Movement::people))
                .set("counts", texts(movements, Movement::records))
                .run();
        Sql.of(em, MOVE)
                .set("station", posting.station())
                .set("indicators", texts(movements, Movement::indicator))
                .set("days", texts(movements, Movement::day))
                .set("quantities", texts(movements, Movement::quantity))
                .set("bases", texts(movements, Movement::basis))
                .set("people", texts(movements, Movement::people))
                .set("counts", texts(movements, Movement::records))
                .run();
    }

    /** The sum of what was posted for a record, for each indicator and day. */
    List<Movement> posted(UUID record) {
        return Sql.of(em, """
                        select e.indicator, e.service_date, cast(sum(e.quantity) as bigint), cast(sum(e.basis) as bigint),
                               cast(sum(e.people) as bigint), cast(sum(e.records) as integer)
                        from kpi_entry e where e.district_code = :district and e.record_id = :record
                        group by e.indicator, e.service_date
                        """).set("record", record).stream()
                .map(c -> new Movement(
                        record, record, c.text(0), c.day(1), c.number(2), c.number(3), c.number(4), c.integer(5)))
                .toList();
    }

    static <T> String[] texts(List<T> things, Function<T, Object> part) {
        return things.stream().map(part).map(Object::toString).toArray(String[]::new);
    }
}

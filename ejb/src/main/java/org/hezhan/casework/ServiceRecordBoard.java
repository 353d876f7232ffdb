package org.hezhan.casework;

import static org.hezhan.shared.SharedReason.NOT_FOUND;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hezhan.identity.Actor;
import org.hezhan.identity.Operation;
import org.hezhan.indicator.IndicatorTuning;
import org.hezhan.indicator.Indicators;
import org.hezhan.shared.Narrowing;
import org.hezhan.shared.Question;
import org.hezhan.shared.Sql;
import org.jspecify.annotations.Nullable;

/** What people look at of service records (服务记录一览): flat rows, the newest service first. Drafts are their worker's. */
@Stateless
public class ServiceRecordBoard {

    private static final String ROWS = """
            select r.id, r.version, r.log_id, r.station_id, s.name as station, r.account_id, a.name as worker, r.indicator,
                   r.service_date, r.starts_min, r.ends_min, r.participant_mode, r.people, r.headcount, r.household,
                   r.subject, r.quantity, cast(r.facts as text) as facts, r.place, r.note, r.state, r.shortfall, r.corrects,
                   p.name as approver, r.approved_at, v.name as voider, r.voided_at, r.void_reason,
                   r.written_by
            from service_record r
            join station s on s.district_code = r.district_code and s.id = r.station_id
            join account a on a.id = r.account_id
            left join account p on p.id = r.approved_by
            left join account v on v.id = r.voided_by
            where r.district_code = :district and (r.state <> 'DRAFT' or r.account_id = :me)
            """;

    @PersistenceContext
    EntityManager em;

    @Inject
    IndicatorTuning tuning;

    /**
     * What a list is narrowed to; nothing means any. There is none for an indicator that there is not: that is refused.
     */
    public record Filter(
            @Nullable UUID station,
            @Nullable UUID worker,
            @Nullable String indicator,
            @Nullable YearMonth month,
            @Nullable UUID log,
            @Nullable RecordState state) {

        public Filter {
            if (indicator != null) {
                Indicators.of(indicator);
            }
        }

        public static final Filter ANY = new Filter(null, null, null, null, null, null);

        public static Filter ofLog(UUID log) {
            return new Filter(null, null, null, null, log, null);
        }

        /** The facts of a station, an indicator and a month. */
        public static Filter behind(UUID station, String indicator, YearMonth month) {
            return new Filter(station, null, indicator, month, null, RecordState.APPROVED);
        }
    }

    /**
     * @param after the id of the last row of the page before, if any
     * @param limit 1 to 200
     */
    public List<ServiceRecordRow> page(Filter filter, @Nullable UUID after, int limit, Actor by) {
        by.must(Operation.RECORD_READ);
        var reach = by.reach(Operation.RECORD_READ);
        var month = filter.month();
        var narrowing = new Narrowing(ROWS)
                .and("r.station_id = :station", "station", filter.station())
                .and("r.account_id = :worker", "worker", filter.worker())
                .and("r.log_id = :log", "log", filter.log())
                .and("r.indicator = :indicator", "indicator", filter.indicator())
                .and("r.state = :state", "state", name(filter.state()))
                .and("r.service_date >= :first", "first", month == null ? null : month.atDay(1))
                .and("r.service_date <= :ends", "ends", month == null ? null : month.atEndOfMonth());
        if (!reach.everything()) {
            narrowing
                    .and("(r.station_id = any (:stations) or r.account_id = cast(nullif(:owner, '') as uuid))")
                    .with("stations", reach.stations().toArray(UUID[]::new))
                    .with("owner", Objects.toString(reach.owner(), ""));
        }
        if (after != null) {
            narrowing.before("r.service_date", dayOf(after, by), "r.id", after);
        }
        var sql = narrowing.ordered("r.service_date desc, r.id desc", limit);
        return rows(narrowing.bind(Sql.of(em, sql)), by);
    }

    /** Behind a record that this person does not see the list ends, as behind one that is not here. */
    private LocalDate dayOf(UUID record, Actor by) {
        return find(record, by).map(ServiceRecordRow::day).orElse(LocalDate.EPOCH);
    }

    private static @Nullable String name(@Nullable RecordState state) {
        return state == null ? null : state.name();
    }

    /** @throws org.hezhan.shared.Refusal when there is no such record, or the person may not see it */
    public ServiceRecordRow one(UUID id, Actor by) {
        return find(id, by).orElseThrow(NOT_FOUND::refusal);
    }

    private Optional<ServiceRecordRow> find(UUID id, Actor by) {
        var query = Sql.of(em, ROWS + " and r.id = :id").set("id", id);
        return rows(query, by).stream()
                .filter(row -> by.may(Operation.RECORD_READ, row.stationId(), row.worker()))
                .findFirst();
    }

    /** The records of a log in the order of the day, without the void ones. */
    public List<ServiceRecordRow> ofLog(UUID log, Actor by) {
        var query = Sql.of(em, ROWS + " and r.log_id = :log and r.state <> 'VOIDED' order by r.starts_min, r.id")
                .set("log", log);
        return rows(query, by).stream()
                .filter(row -> by.may(Operation.RECORD_READ, row.stationId(), row.worker()))
                .toList();
    }

    /**
     * What stands before a day's records are written.
     *
     * @param areTaken whether one of their ids names a record that is void, or another log's
     * @param hasRecords whether the worker has any record of the day
     */
    public record Before(boolean areTaken, boolean hasRecords) {}

    public Question<Before> before(List<UUID> ids, UUID log, UUID worker, LocalDate day) {
        return Sql.of(em, """
                        select exists (select 1 from service_record r where r.district_code = :district
                                   and r.id = any (:ids) and (r.log_id <> :log or r.state = 'VOIDED')),
                               exists (select 1 from service_record r where r.district_code = :district
                                   and r.account_id = :worker and r.service_date = :day)
                        """)
                .set("ids", ids.toArray(UUID[]::new))
                .set("log", log)
                .set("worker", worker)
                .set("day", day)
                .asks(rows -> new Before(rows.getFirst().is(0), rows.getFirst().is(1)));
    }

    private List<ServiceRecordRow> rows(Sql query, Actor by) {
        var catalogue = tuning.inForce();
        return query.set("me", by.account()).stream()
                .map(row -> ServiceRecordRow.of(row, catalogue, by))
                .toList();
    }
}

package org.hezhan.reporting;

import static org.hezhan.shared.SharedReason.NOT_FOUND;

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
import org.hezhan.reporting.ReviewState.Step;
import org.hezhan.roster.StationBoard;
import org.hezhan.shared.Columns;
import org.hezhan.shared.Sql;
import org.jspecify.annotations.Nullable;

/** Composed reports as people look at them (周总结、月交流一览): a list, one, and what a period would say today. */
public class PeriodBoard {

    /** Which table it reads, and which rows of the permission table speak of it. */
    public record Kind(
            ReportKind kind,
            String table,
            String acknowledged,
            Operation read,
            Operation submit,
            Operation review,
            Operation comment,
            @Nullable Operation acknowledge) {}

    private final Kind kind;

    @PersistenceContext
    EntityManager em;

    @Inject
    CompositionBoard compositions;

    @Inject
    StationBoard stations;

    @Inject
    Clock clock;

    protected PeriodBoard(Kind kind) {
        this.kind = kind;
    }

    /** What to look for; empty parts do not narrow the list. */
    public record Query(
            @Nullable UUID station,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable ReviewState state) {}

    /** One report in a list. */
    public record Row(
            UUID id,
            int version,
            UUID stationId,
            String stationName,
            LocalDate periodStart,
            ReviewState state,
            int returns,
            @Nullable Instant submittedAt,
            @Nullable UUID submittedBy,
            boolean commented,
            boolean acknowledged,
            @Nullable Timeliness timeliness,
            List<Step> open) {

        /** The steps that the person who asked may take now. */
        public List<Step> steps() {
            return open;
        }
    }

    /** One report whole. */
    public record Detail(Row row, String difference, String comment, Composition composition, String hash) {}

    /**
     * The newest periods first.
     *
     * @param after the id of the last row of the page before, if any
     * @param limit 1 to 200
     */
    public List<Row> page(Query query, @Nullable UUID after, int limit, Actor by) {
        by.must(kind.read());
        var reach = by.reach(kind.read());
        return Sql.of(em, select() + """
                          and (:everything or r.station_id = any (:stations))
                          and (cast(nullif(:station, '') as uuid) is null or r.station_id = cast(nullif(:station, '') as uuid))
                          and r.period_start >= cast(:from as date) and r.period_start <= cast(:to as date)
                          and (:state = '' or r.state = :state)
                          and (cast(nullif(:after, '') as uuid) is null or (r.period_start, r.id) < (select x.period_start, x.id from %s x
                                where x.district_code = :district and x.id = cast(nullif(:after, '') as uuid)
                                  and (:everything or x.station_id = any (:stations))))
                        order by r.period_start desc, r.id desc limit :limit
                        """.formatted(kind.table()))
                .set("kind", kind.kind().name())
                .set("everything", reach.everything())
                .set("stations", reach.stations().toArray(UUID[]::new))
                .set("station", text(query.station()))
                .set("from", query.from() == null ? "2000-01-01" : query.from().toString())
                .set("to", query.to() == null ? "9999-12-31" : query.to().toString())
                .set("state", query.state() == null ? "" : query.state().name())
                .set("after", text(after))
                .set("limit", Math.clamp(limit, 1, 200))
                .stream()
                .map(row -> row(row, by))
                .toList();
    }

    /** @throws org.hezhan.shared.Refusal when there is no such report that this person may see */
    public Detail one(UUID id, Actor by) {
        return Sql.of(em, select() + " and r.id = :id").set("kind", kind.kind().name()).set("id", id).stream()
                .map(row -> detail(row, by))
                .filter(detail -> by.may(kind.read(), detail.row().stationId()))
                .findFirst()
                .orElseThrow(NOT_FOUND::refusal);
    }

    /** What the period says today, before anybody submitted it. */
    public Composition preview(UUID station, LocalDate start, Actor by) {
        if (!by.may(kind.read(), station)) {
            throw NOT_FOUND.refusal();
        }
        var first = ObligationLedger.first(kind.kind(), start);
        return compositions.compose(stations.one(station, by).id(), first, ObligationLedger.end(kind.kind(), first));
    }

    private String select() {
        return """
            select r.id, r.version, r.station_id, s.name, r.period_start, r.state, r.returns, r.submitted_at, r.submitted_by,
                   r.commented_by is not null as commented, %s as acknowledged,
                   o.due_at, o.grace_until, o.missed_at, o.first_submitted_at, o.waived_reason,
                   r.difference, r.comment, r.composed, r.composed_hash
            from %s r
            join station s on s.district_code = r.district_code and s.id = r.station_id
            left join report_obligation o on o.district_code = r.district_code and o.kind = :kind
                 and o.station_id = r.station_id and o.account_id is null and o.period_start = r.period_start
            where r.district_code = :district
            """.formatted(kind.acknowledged(), kind.table());
    }

    private Detail detail(Columns c, Actor by) {
        var row = row(c, by);
        var composed = row.state().isWithAuthor() ? null : c.maybe(18);
        var composition = composed == null
                ? compositions.compose(
                        row.stationId(), row.periodStart(), ObligationLedger.end(kind.kind(), row.periodStart()))
                : Composition.read(composed);
        var hash = composed == null ? composition.hash() : c.text(19);
        return new Detail(row, c.text(16), c.text(17), composition, hash);
    }

    private Row row(Columns c, Actor by) {
        var station = c.id(2);
        var state = ReviewState.valueOf(c.text(5));
        var submitter = c.maybeId(8);
        var commented = c.is(9);
        return new Row(
                c.id(0),
                c.integer(1),
                station,
                c.text(3),
                c.day(4),
                state,
                c.integer(6),
                c.maybeInstant(7),
                submitter,
                commented,
                c.is(10),
                ObligationBoard.timeliness(c, 11, clock.instant()),
                state.steps().stream()
                        .filter(step -> mayTake(step, station, submitter, commented, by))
                        .toList());
    }

    private boolean mayTake(Step step, UUID station, @Nullable UUID submitter, boolean commented, Actor by) {
        return switch (step) {
            case SUBMIT -> by.may(kind.submit(), station);
            case RETURN, APPROVE ->
                by.may(kind.review(), station) && !by.account().equals(submitter);
            case COMMENT -> by.may(kind.comment(), station);
            case ACKNOWLEDGE -> kind.acknowledge() != null && commented && by.may(kind.acknowledge(), station);
        };
    }

    private static String text(@Nullable UUID id) {
        return id == null ? "" : id.toString();
    }
}

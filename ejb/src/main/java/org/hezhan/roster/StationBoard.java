package org.hezhan.roster;

import static org.hezhan.shared.SharedReason.NOT_FOUND;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hezhan.identity.Actor;
import org.hezhan.identity.Operation;
import org.hezhan.shared.Columns;
import org.hezhan.shared.Sql;
import org.jspecify.annotations.Nullable;

/** What people look at about stations (站点一览与站点一页). */
@Stateless
public class StationBoard {

    private static final String SELECT = """
            select s.id, s.version, s.code, s.street_code, t.name, s.name, s.kind, s.brand, s.brand_kind, s.site_kind,
                   s.address, s.phone, s.programme_allocation_fen, s.state, s.state_since, s.acceptance_score, s.remark,
                   s.agency_id, f.name,
                   (select count(*) from post p where p.district_code = s.district_code and p.station_id = s.id),
                   (select count(*) from post p join post_holding h on h.district_code = p.district_code
                        and h.post_id = p.id and h.start_on <= :day and (h.end_on is null or h.end_on >= :day)
                    where p.district_code = s.district_code and p.station_id = s.id)
            from station s
            join street t on t.district_code = s.district_code and t.code = s.street_code
            left join agency_file f on f.district_code = s.district_code and f.id = s.agency_id
            where s.district_code = :district
              and (:everything or s.id = any (cast(:stations as uuid[])))
            """;

    private static final int MOST = 2000;

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** One station with its street, its agency and how its posts are held today. */
    public record Row(
            UUID id,
            int version,
            String code,
            long streetCode,
            String street,
            String name,
            StationKind kind,
            @Nullable String brand,
            @Nullable BrandKind brandKind,
            @Nullable SiteKind siteKind,
            @Nullable String address,
            @Nullable String phone,
            long programmeAllocationFen,
            StationState state,
            LocalDate stateSince,
            @Nullable Integer acceptanceScore,
            @Nullable String remark,
            @Nullable UUID agency,
            @Nullable String agencyName,
            int posts,
            int heldPosts) {

        public int vacantPosts() {
            return posts - heldPosts;
        }

        public List<StationState.Step> steps() {
            return state.steps();
        }
    }

    /** A station and what it is called. */
    public record Named(UUID id, String name) {}

    /** The programme's figures in one line (domain §11.1). */
    public record Totals(int stations, int platforms, int posts, int heldPosts, long allocationFen) {

        public static Totals of(List<Row> seen) {
            var platforms = (int) seen.stream()
                    .filter(row -> row.kind() == StationKind.PLATFORM)
                    .count();
            return new Totals(
                    seen.size() - platforms,
                    platforms,
                    seen.stream().mapToInt(Row::posts).sum(),
                    seen.stream().mapToInt(Row::heldPosts).sum(),
                    seen.stream().mapToLong(Row::programmeAllocationFen).sum());
        }
    }

    /**
     * @param after the code of the last station of the page before, if any
     * @param limit 1 to 200
     */
    public List<Row> page(Actor by, @Nullable String after, int limit) {
        by.must(Operation.STATION_READ);
        return rows(by, after == null ? "" : after, Math.clamp(limit, 1, 200));
    }

    /** All that the actor may see; a district has at most some hundreds. */
    public List<Row> all(Actor by) {
        by.must(Operation.STATION_READ);
        return rows(by, "", MOST);
    }

    /** What the stations that the actor may see are called, for a choice among them. */
    public List<Named> names(Actor by) {
        by.must(Operation.STATION_READ);
        var reach = by.reach(Operation.STATION_READ);
        return Sql.of(em, """
                        select s.id, s.name from station s
                        where s.district_code = :district and (:everything or s.id = any (cast(:stations as uuid[])))
                        order by s.code limit :limit
                        """)
                .set("everything", reach.everything())
                .set("stations", Reached.array(reach))
                .set("limit", MOST)
                .stream()
                .map(row -> new Named(row.id(0), row.text(1)))
                .toList();
    }

    public Row one(UUID id, Actor by) {
        if (!by.may(Operation.STATION_READ, id)) {
            throw NOT_FOUND.refusal();
        }
        return Sql.of(em, SELECT + " and s.id = :id")
                .set("day", LocalDate.now(clock))
                .set("everything", true)
                .set("stations", Reached.NONE)
                .set("id", id)
                .stream()
                .map(StationBoard::row)
                .findFirst()
                .orElseThrow(NOT_FOUND::refusal);
    }

    public Totals totals(Actor by) {
        return Totals.of(all(by));
    }

    private List<Row> rows(Actor by, String after, int limit) {
        var reach = by.reach(Operation.STATION_READ);
        return Sql.of(em, SELECT + " and s.code > :after order by s.code limit :limit")
                .set("day", LocalDate.now(clock))
                .set("everything", reach.everything())
                .set("stations", Reached.array(reach))
                .set("after", after)
                .set("limit", limit)
                .stream()
                .map(StationBoard::row)
                .toList();
    }

    private static Row row(Columns c) {
        return new Row(
                c.id(0),
                c.integer(1),
                c.text(2),
                c.number(3),
                c.text(4),
                c.text(5),
                StationKind.valueOf(c.text(6)),
                c.maybe(7),
                c.maybe(8, BrandKind.class),
                c.maybe(9, SiteKind.class),
                c.maybe(10),
                c.maybe(11),
                c.number(12),
                StationState.valueOf(c.text(13)),
                c.day(14),
                c.has(15) ? c.integer(15) : null,
                c.maybe(16),
                c.maybeId(17),
                c.maybe(18),
                c.integer(19),
                c.integer(20));
    }
}

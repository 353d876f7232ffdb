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
import org.hezhan.settings.DistrictSettings;
import org.hezhan.shared.Columns;
import org.hezhan.shared.Sql;
import org.jspecify.annotations.Nullable;

/** What people look at about posts: who holds them, and which stand empty how long (岗位与空缺). */
@Stateless
public class PostBoard {

    private static final String SELECT = """
            select p.id, p.version, p.station_id, s.code, s.name, p.post_no, p.kind, p.required_cert,
                   p.unit_price_fen_per_year, p.opened_on, h.id, h.version, h.account_id, a.name, h.start_on, h.cert_level,
                   greatest(p.opened_on, coalesce((select max(l.end_on) + 1 from post_holding l
                       where l.district_code = p.district_code and l.post_id = p.id and l.end_on < :day), p.opened_on))
            from post p
            join station s on s.district_code = p.district_code and s.id = p.station_id
            left join post_holding h on h.district_code = p.district_code and h.post_id = p.id
                and h.start_on <= :day and (h.end_on is null or h.end_on >= :day)
            left join account a on a.id = h.account_id
            where p.district_code = :district
              and (:everything or p.station_id = any (cast(:stations as uuid[])))
            """;

    @PersistenceContext
    EntityManager em;

    @Inject
    DistrictSettings settings;

    @Inject
    Clock clock;

    /**
     * One post and who holds it today.
     *
     * @param vacantDays how many days it has stood empty up to today; 0 when it is held
     * @param beyondGrace how many of them lie beyond the days of grace
     */
    public record Row(
            UUID id,
            int version,
            UUID station,
            String stationCode,
            String stationName,
            String postNo,
            PostKind kind,
            Certificate requiredCert,
            long unitPriceFenPerYear,
            LocalDate openedOn,
            @Nullable UUID holding,
            @Nullable Integer holdingVersion,
            @Nullable UUID account,
            @Nullable String holder,
            @Nullable LocalDate heldSince,
            @Nullable Certificate certLevel,
            int vacantDays,
            int beyondGrace) {

        public boolean isVacant() {
            return account == null;
        }

        /** Whether the holder has the certificate that the post asks for. */
        public boolean isQualified() {
            return certLevel != null && certLevel.meets(requiredCert);
        }

        /** What the next page begins after. */
        public String key() {
            return stationCode + "/" + postNo;
        }
    }

    /** One time in which somebody held the post. */
    public record Holding(
            UUID id,
            int version,
            UUID account,
            String holder,
            LocalDate startOn,
            @Nullable LocalDate endOn,
            Certificate certLevel) {}

    /**
     * @param after the key of the last row of the page before, if any
     * @param limit 1 to 200
     */
    public List<Row> page(Actor by, @Nullable String after, int limit) {
        by.must(Operation.POST_READ);
        var reach = by.reach(Operation.POST_READ);
        return Sql.of(
                        em,
                        SELECT
                                + " and s.code || '/' || p.post_no > :after order by s.code || '/' || p.post_no limit :limit")
                .set("day", today())
                .set("everything", reach.everything())
                .set("stations", Reached.array(reach))
                .set("after", after == null ? "" : after)
                .set("limit", Math.clamp(limit, 1, 200))
                .stream()
                .map(this::row)
                .toList();
    }

    public List<Row> ofStation(UUID station, Actor by) {
        if (!by.may(Operation.POST_READ, station)) {
            throw NOT_FOUND.refusal();
        }
        return Sql.of(em, SELECT + " order by p.post_no")
                .set("day", today())
                .set("everything", false)
                .set("stations", new String[] {station.toString()})
                .stream()
                .map(this::row)
                .toList();
    }

    public Row one(UUID post, Actor by) {
        return ofStation(station(post, by), by).stream()
                .filter(row -> row.id().equals(post))
                .findFirst()
                .orElseThrow(NOT_FOUND::refusal);
    }

    /** Who held the post from when to when, the newest first. */
    public List<Holding> history(UUID post, Actor by) {
        station(post, by);
        return Sql.of(em, """
                        select h.id, h.version, h.account_id, a.name, h.start_on, h.end_on, h.cert_level
                        from post_holding h join account a on a.id = h.account_id
                        where h.district_code = :district and h.post_id = :post order by h.start_on desc
                        """).set("post", post).stream()
                .map(c -> new Holding(
                        c.id(0),
                        c.integer(1),
                        c.id(2),
                        c.text(3),
                        c.day(4),
                        c.maybeDay(5),
                        Certificate.valueOf(c.text(6))))
                .toList();
    }

    private UUID station(UUID post, Actor by) {
        return em.createQuery("select p.stationId from Post p where p.id = :post", UUID.class)
                .setParameter("post", post)
                .getResultStream()
                .filter(station -> by.may(Operation.POST_READ, station))
                .findFirst()
                .orElseThrow(NOT_FOUND::refusal);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Row row(Columns c) {
        var empty = c.has(10) || c.day(16).isAfter(today()) ? 0 : new Vacancy(c.day(16), today()).days();
        return new Row(
                c.id(0),
                c.integer(1),
                c.id(2),
                c.text(3),
                c.text(4),
                c.text(5),
                PostKind.valueOf(c.text(6)),
                Certificate.valueOf(c.text(7)),
                c.number(8),
                c.day(9),
                c.maybeId(10),
                c.has(11) ? c.integer(11) : null,
                c.maybeId(12),
                c.maybe(13),
                c.maybeDay(14),
                c.maybe(15, Certificate.class),
                empty,
                Math.max(0, empty - settings.inForce().district().vacancyGraceDays()));
    }
}

package org.hezhan.purchase;

import static org.hezhan.shared.SharedReason.NOT_FOUND;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hezhan.identity.Actor;
import org.hezhan.identity.Operation;
import org.hezhan.identity.Reach;
import org.hezhan.roster.StationBoard;
import org.hezhan.shared.Columns;
import org.hezhan.shared.Sql;
import org.jspecify.annotations.Nullable;

/** What people look at about contracts (合同一览). Who sees only some stations sees the contracts that cover them. */
@Stateless
public class ContractBoard {

    /** Who sees only some stations sees the contracts that cover them. */
    private static final String REACHED = """
            where c.district_code = :district
              and (:everything or exists (select 1 from contract_station v where v.district_code = c.district_code
                    and v.contract_id = c.id and v.station_id = any (cast(:stations as uuid[]))))
            """;

    private static final String SELECT = """
            select c.id, c.version, c.contract_no, c.plan_no, p.code, p.name, l.lot_no, l.name, c.agency_id, f.name,
                   c.method, c.total_fen, c.starts_on, c.ends_on, c.service_years, c.posts_required, t.code, c.state,
                   d.name, g.name, c.signed_on, c.published_on, c.filed_on, c.published_url, c.ended_on,
                   (select count(*) from contract_station cs
                    where cs.district_code = c.district_code and cs.contract_id = c.id),
                   (select count(*) from contract_station cs join post o on o.district_code = cs.district_code
                        and o.station_id = cs.station_id
                    where cs.district_code = c.district_code and cs.contract_id = c.id)
            from contract c
            join lot l on l.district_code = c.district_code and l.id = c.lot_id
            join project p on p.district_code = l.district_code and p.id = l.project_id
            join agency_file f on f.district_code = c.district_code and f.id = c.agency_id
            join tranche_scheme t on t.district_code = c.district_code and t.id = c.tranche_scheme_id
            join account d on d.id = c.drafted_by
            left join account g on g.id = c.signed_by
            """ + REACHED;

    private static final String NAMES = """
            select c.id, l.name, f.name
            from contract c
            join lot l on l.district_code = c.district_code and l.id = c.lot_id
            join agency_file f on f.district_code = c.district_code and f.id = c.agency_id
            """ + REACHED + " order by c.contract_no limit :limit";

    private static final String TOTALS = """
            select coalesce(sum(c.total_fen), 0), coalesce(sum((select sum(l.quantity * l.unit_price_fen * l.years)
                from price_line l where l.district_code = c.district_code and l.contract_id = c.id)), 0)
            from contract c
            """ + REACHED + " and c.state not in ('DRAFT', 'TERMINATED')";

    private static final int MOST = 200;

    @PersistenceContext
    EntityManager em;

    @Inject
    StationBoard stations;

    /** One contract in a list. */
    public record Row(
            UUID id,
            int version,
            String contractNo,
            @Nullable String planNo,
            String projectCode,
            String projectName,
            int lotNo,
            String lotName,
            UUID agency,
            String agencyName,
            ProcurementMethod method,
            long totalFen,
            LocalDate startsOn,
            LocalDate endsOn,
            int serviceYears,
            int postsRequired,
            String trancheScheme,
            ContractState state,
            String draftedBy,
            @Nullable String signedBy,
            @Nullable LocalDate signedOn,
            @Nullable LocalDate publishedOn,
            @Nullable LocalDate filedOn,
            @Nullable String publishedUrl,
            @Nullable LocalDate endedOn,
            int stations,
            int posts) {

        /** The total in capital numerals (大写). */
        public String totalInCapitals() {
            return Capitals.of(totalFen);
        }

        public List<ContractState.Step> steps() {
            return state.steps();
        }
    }

    /** A contract as people speak of it: its lot, and who runs it. */
    public record Named(UUID id, String lotName, String agencyName) {}

    /** The programme's figures, three ways of counting the same money (domain §11.1). */
    public record Totals(int stations, int platforms, int posts, long stationsFen, long contractsFen, long pricesFen) {

        public boolean reconciles() {
            return stationsFen == contractsFen && contractsFen == pricesFen;
        }
    }

    /**
     * @param after the number of the last contract of the page before, if any
     * @param limit 1 to 200
     */
    public List<Row> page(Actor by, @Nullable String after, int limit) {
        by.must(Operation.CONTRACT_READ);
        var rest = " and c.contract_no > :key order by c.contract_no limit " + Math.clamp(limit, 1, 200);
        return rows(by.reach(Operation.CONTRACT_READ), rest, after == null ? "" : after);
    }

    /** What the contracts that the actor may see are about, in the order of their numbers, for a choice among them. */
    public List<Named> names(Actor by) {
        by.must(Operation.CONTRACT_READ);
        return reached(NAMES, by.reach(Operation.CONTRACT_READ)).set("limit", MOST).stream()
                .map(row -> new Named(row.id(0), row.text(1), row.text(2)))
                .toList();
    }

    public Row one(UUID id, Actor by) {
        by.must(Operation.CONTRACT_READ);
        return rows(by.reach(Operation.CONTRACT_READ), " and cast(c.id as text) = :key", id.toString()).stream()
                .findFirst()
                .orElseThrow(NOT_FOUND::refusal);
    }

    /** The contract under which the station is run now. */
    public Optional<Row> running(UUID station, Actor by) {
        if (!by.may(Operation.CONTRACT_READ, station)) {
            return Optional.empty();
        }
        var rest = """
                 and c.state in ('PERFORMING', 'SUSPENDED', 'TERMINATING')
                 and exists (select 1 from contract_station w where w.district_code = c.district_code
                    and w.contract_id = c.id and cast(w.station_id as text) = :key)
                """;
        return rows(by.reach(Operation.CONTRACT_READ), rest, station.toString()).stream()
                .findFirst();
    }

    /** The totals of what the actor may see of the contracts that bind. */
    public Totals totals(Actor by) {
        by.must(Operation.CONTRACT_READ);
        var roster = stations.totals(by);
        var sums = reached(TOTALS, by.reach(Operation.CONTRACT_READ)).stream()
                .findFirst()
                .orElseThrow();
        return new Totals(
                roster.stations(),
                roster.platforms(),
                roster.posts(),
                roster.allocationFen(),
                sums.number(0),
                sums.number(1));
    }

    private List<Row> rows(Reach reach, String rest, String key) {
        return reached(SELECT + rest, reach).set("key", key).stream()
                .map(ContractBoard::row)
                .toList();
    }

    private Sql reached(String sql, Reach reach) {
        return Sql.of(em, sql)
                .set("everything", reach.everything())
                .set("stations", reach.stations().stream().map(UUID::toString).toArray(String[]::new));
    }

    private static Row row(Columns c) {
        return new Row(
                c.id(0),
                c.integer(1),
                c.text(2),
                c.maybe(3),
                c.text(4),
                c.text(5),
                c.integer(6),
                c.text(7),
                c.id(8),
                c.text(9),
                ProcurementMethod.valueOf(c.text(10)),
                c.number(11),
                c.day(12),
                c.day(13),
                c.integer(14),
                c.integer(15),
                c.text(16),
                ContractState.valueOf(c.text(17)),
                c.text(18),
                c.maybe(19),
                c.maybeDay(20),
                c.maybeDay(21),
                c.maybeDay(22),
                c.maybe(23),
                c.maybeDay(24),
                c.integer(25),
                c.integer(26));
    }
}

package org.hezhan.roster;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hezhan.identity.Role;
import org.hezhan.identity.ScopeKind;
import org.hezhan.shared.Columns;
import org.hezhan.shared.Sql;
import org.hezhan.tenancy.DistrictScope;

/** The roster as the sheets would write it (现有名册), so that a sheet can be compared with what is held. */
@Dependent
public class RosterBoard {

    @PersistenceContext
    EntityManager em;

    /** Everything that sheets may refer to in the bound district. */
    public Roll roll() {
        var roll = new Roll(DistrictScope.current().value());
        agencies().forEach(roll::enter);
        streets().forEach(roll::enter);
        stations().forEach(roll::enter);
        posts().forEach(roll::enter);
        people().forEach(roll::enter);
        holdings().forEach(roll::enter);
        return roll;
    }

    List<AgencyRow> agencies() {
        return rows("""
                        select a.uscc, f.name, a.kind, f.contact_name, f.contact_phone, f.rating
                        from agency_file f join agency a on a.id = f.id
                        where f.district_code = :district order by a.uscc
                        """)
                .map(c -> new AgencyRow(
                        c.text(0),
                        c.text(1),
                        AgencyKind.valueOf(c.text(2)),
                        c.maybe(3),
                        c.maybe(4),
                        c.maybe(5, Rating.class)))
                .toList();
    }

    List<StreetRow> streets() {
        return rows("select s.code, s.name from street s where s.district_code = :district order by s.code")
                .map(c -> new StreetRow(c.number(0), c.text(1)))
                .toList();
    }

    List<StationRow> stations() {
        return rows("""
                        select s.code, s.street_code, s.name, s.kind, s.brand, s.brand_kind, s.site_kind, s.address,
                               s.phone, s.programme_allocation_fen, s.state
                        from station s where s.district_code = :district order by s.code
                        """)
                .map(c -> new StationRow(
                        c.text(0),
                        c.number(1),
                        c.text(2),
                        StationKind.valueOf(c.text(3)),
                        c.maybe(4),
                        c.maybe(5, BrandKind.class),
                        c.maybe(6, SiteKind.class),
                        c.maybe(7),
                        c.maybe(8),
                        c.number(9),
                        StationState.valueOf(c.text(10))))
                .toList();
    }

    List<PostRow> posts() {
        return rows("""
                        select s.code, p.post_no, p.kind, p.required_cert, p.unit_price_fen_per_year, p.opened_on
                        from post p
                        join station s on s.district_code = p.district_code and s.id = p.station_id
                        where p.district_code = :district order by s.code, p.post_no
                        """)
                .map(c -> new PostRow(
                        c.text(0),
                        c.text(1),
                        PostKind.valueOf(c.text(2)),
                        Certificate.valueOf(c.text(3)),
                        c.number(4),
                        c.day(5)))
                .toList();
    }

    List<PersonRow> people() {
        return rows("""
                        select a.username, a.name, m.role, m.qualifier, m.scope_kind, m.scope_codes, m.valid_from, m.valid_to
                        from membership m join account a on a.id = m.account_id
                        where m.district_code = :district and m.revoked_at is null order by a.username, m.id
                        """)
                .map(c -> new PersonRow(
                        c.text(0),
                        c.text(1),
                        Role.valueOf(c.text(2)),
                        c.maybe(3),
                        ScopeKind.valueOf(c.text(4)),
                        Arrays.asList(c.texts(5)),
                        c.day(6),
                        c.maybeDay(7)))
                .toList();
    }

    List<HoldingRow> holdings() {
        return rows("""
                        select s.code, p.post_no, a.username, h.start_on, h.end_on, h.cert_level, h.cert_no,
                               h.employment_contract_no
                        from post_holding h
                        join post p on p.district_code = h.district_code and p.id = h.post_id
                        join station s on s.district_code = p.district_code and s.id = p.station_id
                        join account a on a.id = h.account_id
                        where h.district_code = :district order by s.code, p.post_no, h.start_on
                        """)
                .map(c -> new HoldingRow(
                        c.text(0),
                        c.text(1),
                        c.text(2),
                        c.day(3),
                        c.maybeDay(4),
                        Certificate.valueOf(c.text(5)),
                        c.maybe(6),
                        c.maybe(7)))
                .toList();
    }

    /** The ids of the bound district's stations by code. */
    public Map<String, UUID> stationIds() {
        var ids = new HashMap<String, UUID>();
        rows("select s.code, s.id from station s where s.district_code = :district")
                .forEach(c -> ids.put(c.text(0), c.id(1)));
        return ids;
    }

    /** The ids of the bound district's agencies by credit code. */
    public Map<String, UUID> agencyIds() {
        var ids = new HashMap<String, UUID>();
        rows("""
                select a.uscc, a.id from agency_file f join agency a on a.id = f.id where f.district_code = :district
                """).forEach(c -> ids.put(c.text(0), c.id(1)));
        return ids;
    }

    /** Whether the account holds any role in the bound district. */
    boolean isMember(UUID account) {
        return Sql.of(em, """
                        select exists (select 1 from membership m
                            where m.district_code = :district and m.account_id = :account and m.revoked_at is null)
                        """).set("account", account).row().is(0);
    }

    private Stream<Columns> rows(String sql) {
        return Sql.of(em, sql).stream();
    }
}

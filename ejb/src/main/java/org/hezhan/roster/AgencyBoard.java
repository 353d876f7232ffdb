package org.hezhan.roster;

import static org.hezhan.shared.SharedReason.NOT_FOUND;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.hezhan.identity.Actor;
import org.hezhan.identity.Operation;
import org.hezhan.shared.Columns;
import org.hezhan.shared.Sql;
import org.jspecify.annotations.Nullable;

/** What people look at about organisations (机构一览). Who sees only some stations sees their agencies and its own. */
@Stateless
public class AgencyBoard {

    private static final String SELECT = """
            select f.id, f.version, a.uscc, f.name, a.kind, f.contact_name, f.contact_phone, f.rating,
                   (select count(*) from station s where s.district_code = f.district_code and s.agency_id = f.id),
                   (select count(*) from station s join post p on p.district_code = s.district_code
                        and p.station_id = s.id where s.district_code = f.district_code and s.agency_id = f.id)
            from agency_file f
            join agency a on a.id = f.id
            where f.district_code = :district
              and (:everything or a.uscc = any (cast(:own as text[])) or exists (
                    select 1 from station v where v.district_code = f.district_code and v.agency_id = f.id
                      and v.id = any (cast(:stations as uuid[]))))
            """;

    @PersistenceContext
    EntityManager em;

    /**
     * One organisation as this district knows it.
     *
     * @param contactPhone masked: 138****0000
     */
    public record Row(
            UUID id,
            int version,
            String uscc,
            String name,
            AgencyKind kind,
            @Nullable String contactName,
            @Nullable String contactPhone,
            @Nullable Rating rating,
            int stations,
            int posts) {}

    /**
     * @param after the credit code of the last row of the page before, if any
     * @param limit 1 to 200
     */
    public List<Row> page(Actor by, @Nullable String after, int limit) {
        by.must(Operation.AGENCY_READ);
        return rows(
                by,
                "and a.uscc > :after order by a.uscc limit " + Math.clamp(limit, 1, 200),
                after == null ? "" : after);
    }

    public Row one(UUID id, Actor by) {
        by.must(Operation.AGENCY_READ);
        return rows(by, "and cast(f.id as text) = :after", id.toString()).stream()
                .findFirst()
                .orElseThrow(NOT_FOUND::refusal);
    }

    private List<Row> rows(Actor by, String condition, String value) {
        var reach = by.reach(Operation.AGENCY_READ);
        var own = by.grants().stream()
                .flatMap(grant -> grant.organisations().stream())
                .toArray(String[]::new);
        return Sql.of(em, SELECT + condition)
                .set("everything", reach.everything())
                .set("own", own)
                .set("stations", Reached.array(reach))
                .set("after", value)
                .stream()
                .map(AgencyBoard::row)
                .toList();
    }

    private static Row row(Columns c) {
        return new Row(
                c.id(0),
                c.integer(1),
                c.text(2),
                c.text(3),
                AgencyKind.valueOf(c.text(4)),
                c.maybe(5),
                masked(c.maybe(6)),
                c.maybe(7, Rating.class),
                c.integer(8),
                c.integer(9));
    }

    static @Nullable String masked(@Nullable String phone) {
        if (phone == null || phone.length() < 8) {
            return phone == null ? null : "****";
        }
        return phone.substring(0, 3) + "****" + phone.substring(phone.length() - 4);
    }
}

package org.hezhan.tests.isolation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/** The things of one district, under the collections by which the interface names them. */
final class Things {

    private static final Map<String, String> READINGS = Map.of(
            "stations", "select id, array[id], null::uuid from station order by code",
            "agencies", """
                    select f.id, array(select s.id from station s where s.agency_id = f.id), null::uuid
                    from agency_file f order by f.id
                    """,
            "contracts", """
                    select c.id, array(select s.station_id from contract_station s where s.contract_id = c.id), null::uuid
                    from contract c order by c.id
                    """,
            "posts", "select id, array[station_id], null::uuid from post order by id",
            "daily-logs",
                    "select id, array[station_id], account_id from daily_log where state <> 'DRAFT' order by id desc limit 800",
            "service-records",
                    "select id, array[station_id], account_id from service_record where state <> 'DRAFT' order by id desc limit 2000",
            "weekly-summaries",
                    "select id, array[station_id], null::uuid from weekly_summary where state <> 'DRAFT' order by id",
            "monthly-exchanges",
                    "select id, array[station_id], null::uuid from monthly_exchange where state <> 'DRAFT' order by id",
            "obligations",
                    "select id, array[station_id], account_id from report_obligation order by id desc limit 2000",
            "memberships", "select id, cast('{}' as uuid[]), null::uuid from membership order by id");

    private static final String NO_DRAFTS = "where state <> 'DRAFT'";

    private final Map<String, List<Thing>> known = new HashMap<>();

    /** @param drafts whether things count that only their maker sees */
    Things(int district, boolean drafts) {
        READINGS.forEach((collection, sql) -> known.put(
                collection, new Facts(district).all(drafts ? sql.replace(NO_DRAFTS, "") : sql, Things::thing)));
    }

    static Set<String> collections() {
        return READINGS.keySet();
    }

    Optional<Thing> one(String collection, Predicate<Thing> wanted) {
        return known.getOrDefault(collection, List.of()).stream().filter(wanted).findFirst();
    }

    boolean have(Thing thing) {
        return known.values().stream().anyMatch(list -> list.contains(thing));
    }

    private static Thing thing(ResultSet row) throws SQLException {
        return new Thing(
                row.getObject(1, UUID.class),
                Set.of((UUID[]) row.getArray(2).getArray()),
                row.getObject(3, UUID.class));
    }
}

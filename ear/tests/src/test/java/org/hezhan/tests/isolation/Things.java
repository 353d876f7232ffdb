package org.hezhan.tests.isolation;

import static java.util.Map.entry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The things of one district, under the collections by which the interface names them. */
final class Things {

    private static final Map<String, String> READINGS = Map.ofEntries(
            entry("stations", "select id, array[id], null::uuid from station order by code"),
            entry("agencies", """
                    select f.id, array(select s.id from station s where s.agency_id = f.id), null::uuid
                    from agency_file f order by f.id
                    """),
            entry("contracts", """
                    select c.id, array(select s.station_id from contract_station s where s.contract_id = c.id), null::uuid
                    from contract c order by c.id
                    """),
            entry("posts", "select id, array[station_id], null::uuid from post order by id"),
            entry(
                    "daily-logs",
                    "select id, array[station_id], account_id from daily_log where state <> 'DRAFT' order by id desc limit 800"),
            entry(
                    "service-records",
                    "select id, array[station_id], account_id from service_record where state <> 'DRAFT' order by id desc limit 2000"),
            entry(
                    "weekly-summaries",
                    "select id, array[station_id], null::uuid from weekly_summary where state <> 'DRAFT' order by id"),
            entry(
                    "monthly-exchanges",
                    "select id, array[station_id], null::uuid from monthly_exchange where state <> 'DRAFT' order by id"),
            entry(
                    "obligations",
                    "select id, array[station_id], account_id from report_obligation order by id desc limit 2000"),
            entry("kpi-entries", "select id, array[station_id], null::uuid from kpi_entry order by id limit 2000"),
            entry("accounts", """
                    select h.account_id, array_agg(p.station_id), h.account_id
                    from post_holding h join post p on p.id = h.post_id
                    group by h.account_id order by h.account_id
                    """),
            entry("memberships", "select id, cast('{}' as uuid[]), null::uuid from membership order by id"));

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

    Stream<Thing> all(String collection) {
        return known.getOrDefault(collection, List.of()).stream();
    }

    boolean have(Thing thing) {
        return known.values().stream().anyMatch(list -> list.contains(thing));
    }

    /** All ids there are, by which a stranger would know that something is there. */
    Set<String> ids() {
        return known.values().stream()
                .flatMap(List::stream)
                .map(thing -> thing.id().toString())
                .collect(Collectors.toSet());
    }

    private static Thing thing(ResultSet row) throws SQLException {
        return new Thing(
                row.getObject(1, UUID.class),
                Set.of((UUID[]) row.getArray(2).getArray()),
                row.getObject(3, UUID.class));
    }
}

package org.hezhan.tests.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hezhan.bench.ServerLog;
import org.hezhan.tests.TheStack;
import org.hezhan.tests.pages.Visits;
import org.hezhan.tests.statements.Tally.Numbers;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What the product asks of PostgreSQL: every statement on a district's table asks for one district (架构 §3), and no operation
 * or page asks more often than {@code statements.csv} says, however long its list. What was counted last lies in
 * {@code target/statements}.
 */
class StatementsIT {

    private static Map<String, Numbers> counted = Map.of();
    private static Set<Sql> heard = Set.of();
    private static Set<String> owned = Set.of();

    @BeforeAll
    static void everything_is_done_once() throws Exception {
        owned = ownedTables();
        var stack = TheStack.get();
        try (var superuser = stack.superuser().connect(stack.database().url());
                var log = new ServerLog(stack.options().home(), superuser)) {
            var tally = new Tally(log);
            Lookups.count(tally);
            Deeds.count(tally);
            Visits.each((file, visit) -> tally.ofTwice("page " + file, visit));
            tally.write(Path.of("target/statements"));
            counted = tally.counted();
            heard = tally.heard();
        }
    }

    private static Set<String> ownedTables() throws Exception {
        var database = TheStack.get().database();
        var tables = new TreeSet<String>();
        try (var connection = database.owner().connect(database.url());
                var rows = connection
                        .createStatement()
                        .executeQuery(
                                "select table_name from information_schema.columns where column_name = 'district_code'"
                                        + " and table_schema = 'public'")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }

    @Test
    void every_statement_on_a_table_of_a_district_names_the_district() {
        assertThat(owned).contains("daily_log", "service_record", "kpi_balance", "audit_event");
        assertThat(heard).hasSizeGreaterThan(100).noneMatch(one -> one.isOfAnyDistrict(owned));
    }

    @Test
    void a_statement_that_does_not_is_noticed() {
        var tables = Set.of("daily_log", "station");
        assertThat(List.of(
                        "select l.id from daily_log l where l.id = $1",
                        "select d.id, d.district_code from daily_log d where d.id = $1",
                        "select d.id from daily_log d join station s on s.district_code = d.district_code where d.id = $1",
                        "select d.id from daily_log d, station s where d.id = $1",
                        "select d.id, (select s.name from station s where s.id = d.station_id) from daily_log d"
                                + " where d.district_code = $1",
                        "select (select s.name from station s where s.district_code = $1) from daily_log d where d.id = $2",
                        "update daily_log set district_code = $1 where id = $2",
                        "delete from daily_log where id = $1",
                        "insert into daily_log (id, state) values ($1, 'district_code')"))
                .allMatch(one -> new Sql(one).isOfAnyDistrict(tables));
        assertThat(List.of(
                        "update daily_log set state = $1 where district_code = $2 and id = $3",
                        "select d.id from daily_log d join station s on s.district_code = d.district_code where d.district_code = $1",
                        "insert into daily_log (id, district_code) values ($1, $2)",
                        "select id from account where id = $1"))
                .noneMatch(one -> new Sql(one).isOfAnyDistrict(tables));
    }

    @Test
    void no_operation_and_no_page_is_left_out() {
        assertThat(counted.keySet()).containsAll(Description.operations());
        assertThat(counted.keySet().stream().filter(name -> name.startsWith("page ")))
                .hasSizeGreaterThan(20);
    }

    @Test
    void none_asks_more_often_than_is_pinned() {
        var pinned = Tally.pinned();
        assertThat(counted.keySet()).isEqualTo(pinned.keySet());
        assertThat(counted).allSatisfy((operation, numbers) -> assertThat(numbers.isWithin(pinned.get(operation)))
                .as("%s takes %s, pinned are %s", operation, numbers, pinned.get(operation))
                .isTrue());
    }
}

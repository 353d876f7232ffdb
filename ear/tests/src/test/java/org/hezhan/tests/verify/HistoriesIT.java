package org.hezhan.tests.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.hezhan.tests.Packs;
import org.hezhan.tests.TheStack;
import org.hezhan.tests.api.Program;
import org.hezhan.tests.isolation.Facts;
import org.hezhan.verify.Verification;
import org.junit.jupiter.api.Test;

/** Whatever people do to their days, and however many at once, the recount finds what is kept; so many histories by chance. */
class HistoriesIT {

    private static final int HISTORIES = Integer.getInteger("hezhan.histories", 2_000);
    private static final int AT_ONCE = 8;
    private static final AtomicInteger MERGED = new AtomicInteger();
    private static final long SEED = 430_103;
    private static final Path PACK = Packs.shipped(430_103);
    private static final String OTHER_RULES =
            "\nPAIRED,threshold,2\nDISCOVERY,windowDays,10\nKEY_VISIT,minMinutes,100\n";
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final int TRIES = 3;
    private static final Program OFFICER = program("fang.jingyi");
    private static final String STATIONS = """
            select s.id, w.username, h.username, m.username
            from station s
            join post p on p.district_code = s.district_code and p.station_id = s.id and p.kind = 'HEAD'
            join post_holding ph on ph.district_code = p.district_code and ph.post_id = p.id
              and %1$s between ph.start_on and coalesce(ph.end_on, 'infinity')
            join account h on h.id = ph.account_id
            join post q on q.district_code = s.district_code and q.station_id = s.id and q.kind <> 'HEAD'
            join post_holding qh on qh.district_code = q.district_code and qh.post_id = q.id
              and %1$s between qh.start_on and coalesce(qh.end_on, 'infinity')
            join account w on w.id = qh.account_id
            join agency g on g.id = s.agency_id
            join membership ms on ms.district_code = s.district_code and ms.role = 'AGENCY_PM'
              and g.uscc = any (ms.scope_codes) and ms.revoked_at is null
            join account m on m.id = ms.account_id
            where s.district_code = 430103 order by s.code
            """.formatted("date '" + TheStack.TODAY + "'");

    private record Team(String station, String worker, String head, String manager) {}

    @Test
    void after_random_histories_all_is_as_the_facts_say() throws Exception {
        var teams = teams();
        assertThat(teams).hasSizeGreaterThan(10);

        var changes = happen(0, HISTORIES / 2, teams);
        TheStack.get().open(withOtherRules());
        try {
            changes += happen(HISTORIES / 2, HISTORIES, teams);
            assertThat(findings()).isEmpty();
        } finally {
            TheStack.get().open(PACK);
        }

        assertThat(changes).isGreaterThan(3 * HISTORIES);
        System.out.printf("%d histories: MERGED %d times%n", HISTORIES, MERGED.get());
        assertThat(MERGED.get()).isGreaterThan(HISTORIES / 40);
        for (var what : Happened.values()) {
            var times = what.timesSince(FIRST);
            System.out.printf("%d histories, %d changes: %s %d times%n", HISTORIES, changes, what, times);
            assertThat(times).as("%s", what).isGreaterThan(HISTORIES / what.oneOf());
        }
        assertThat(findings()).isEmpty();
    }

    /** In mid-year the district asks for other numbers: what was approved stays, what is touched again follows. */
    private static Path withOtherRules() {
        return Packs.of(430_103, (name, text) -> name.equals("indicators.csv") ? text + OTHER_RULES : text);
    }

    private static int happen(int from, int to, List<Team> teams) throws InterruptedException {
        try (var pool = Executors.newFixedThreadPool(AT_ONCE)) {
            return pool
                    .invokeAll(IntStream.range(from, to)
                            .<Callable<Integer>>mapToObj(number -> () -> {
                                var history = history(number, teams);
                                var changes = history.happen();
                                MERGED.addAndGet(history.merged());
                                return changes;
                            })
                            .toList())
                    .stream()
                    .mapToInt(each -> {
                        try {
                            return each.get();
                        } catch (InterruptedException | ExecutionException e) {
                            throw new IllegalStateException(e);
                        }
                    })
                    .sum();
        }
    }

    /** Those that happen at once meet at one station, each on a day of its own. */
    private static History history(int number, List<Team> teams) {
        var meeting = number / AT_ONCE;
        var team = teams.get(meeting % teams.size());
        var day = FIRST.plusDays((long) meeting / teams.size() * AT_ONCE + number % AT_ONCE);
        var head = program(team.head());
        return new History(
                SEED + number,
                day,
                team.station(),
                program(team.worker()),
                head,
                OFFICER,
                Week.of(day, team.station(), head, program(team.manager())));
    }

    private static Program program(String account) {
        return Program.of(account).inAHurry().askingAgain(TRIES);
    }

    private static List<Team> teams() {
        return new Facts(430_103)
                .all(STATIONS, row -> new Team(row.getString(1), row.getString(2), row.getString(3), row.getString(4)));
    }

    private static List<?> findings() throws SQLException {
        try (var connection = TheStack.get()
                .database()
                .verify()
                .connect(TheStack.get().database().url())) {
            return Product.of(Verification.whole(connection, Clock.systemUTC())
                    .of(430_103)
                    .findings());
        }
    }
}
